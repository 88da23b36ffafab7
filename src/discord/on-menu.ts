import type { Says } from '../words.ts';
import { checkWords } from '../words/check.ts';
import { pageWords } from '../words/page.ts';
import { closed } from '../words/discord.ts';
import type { Asked } from './asked.ts';
import { askerOf } from './asker.ts';
import type { Asked as Question } from './desk/desk.ts';
import { turnOf } from './desk/turn-id.ts';
import { lineIn } from './line-in.ts';
import { awaited } from './late.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

type Page =
  | Pick<Extract<Question, { kind: 'turn' }>, 'kind' | 'line' | 'from' | 'mark'>
  | Pick<Extract<Question, { kind: 'page' }>, 'kind' | 'key' | 'page'>;

/** Checks the quotations of the message on which the command was used; only who asked sees the answer. */
export async function onMenu(room: Room, asked: Asked): Promise<void> {
  if (!isOpenTo(room, asked)) return asked.answer(messageOfLine(closed), 'alone');
  const { id: key, name } = asked;
  const content = asked.message?.content ?? '';
  const asker = askerOf(asked.server, asked.member);
  const answer = room.desk.answer({ ...asker, kind: 'message', name, content, key });
  const message = messageOfOutcome(await awaited(asked, answer, 'alone'), checkWords.noneInMessage);
  if (message) await asked.answer(message, 'alone');
}

/** What a button asks for: a page of an answer to `onMenu`, which is kept, or of one that says what was asked. */
function turn({ name, message }: Asked): { readonly page: Page; readonly gone: Says } | null {
  const turning = turnOf(name);
  if (turning) {
    const line = lineIn(message?.components ?? []);
    return line === null ? null : { page: { kind: 'turn', line, ...turning }, gone: pageWords.changed };
  }
  const [, key, number] = /^page:(\d{1,20}):(\d{1,3})$/.exec(name) ?? [];
  if (key === undefined) return null;
  return { page: { kind: 'page', key, page: Number(number) }, gone: checkWords.gone };
}

/** Turns to another page of an answer. */
export async function onTurn(room: Room, pressed: Asked): Promise<void> {
  const wanted = turn(pressed);
  if (!wanted || !isOpenTo(room, pressed)) return pressed.answer(messageOfLine(checkWords.gone), 'alone');
  const answer = room.desk.answer({ ...askerOf(pressed.server, pressed.member), ...wanted.page });
  const outcome = await awaited(pressed, answer, 'instead');
  const message = messageOfOutcome(outcome, wanted.gone);
  if (message) await pressed.answer(message, outcome.kind === 'shown' ? 'instead' : 'alone');
}
