import { pressWords } from '../../words/press.ts';
import { dayInWords } from '../../words/day.ts';
import { closed } from '../../words/discord.ts';
import { managesOrHas } from '../admin/manages.ts';
import type { Asked } from '../asked.ts';
import { messageOfBody, messageOfLine } from '../message-of.ts';
import { isOpenTo } from '../place.ts';
import type { Reply } from '../reply/card.ts';
import { proved } from '../reply/proved.ts';
import type { Room } from '../room.ts';
import type { Report } from './report.ts';

/** What members reported, as a reply: the passages by their places alone, which open them, and no word of any article. */
const listed = (reports: readonly Report[]): Reply => ({
  head: [{ style: 'heading', says: pressWords.reports(reports.length) }],
  cards: reports.map(({ day, kind, place, note }) => [
    { style: 'text', says: pressWords.oneReport(dayInWords(day), pressWords.kinds[kind], place) },
    { style: 'text', says: [{ field: note }] },
  ]),
  rest: (hidden) => ({ style: 'note', says: pressWords.moreReports(hidden) }),
});

/** Shows what was reported in a server to whoever may manage it or has a role that its admins have chosen, and to nobody else. */
export async function onReports(room: Room, asked: Asked): Promise<void> {
  if (!isOpenTo(room, asked)) return asked.answer(messageOfLine(closed), 'alone');
  if (!managesOrHas(asked, room.settings.of(asked.server).reportRoles))
    return asked.answer(messageOfLine(pressWords.mayNotSee), 'alone');
  const message = proved(listed(room.reports?.of(asked.server) ?? []), () => undefined);
  if (!message.ok) throw new Error(message.fault);
  return asked.answer(messageOfBody(message.body), 'alone');
}
