import type { Says } from '../../words.ts';
import { adminWords } from '../../words/admin.ts';
import { closed } from '../../words/discord.ts';
import type { Asked } from '../asked.ts';
import { messageOfLine } from '../message-of.ts';
import { isOpenTo } from '../place.ts';
import type { Room } from '../room.ts';
import { ADMIN } from './admin-id.ts';
import { answersMentions } from './answers-mentions.ts';
import { manages } from './manages.ts';
import { deskMessage } from './desk-message.ts';
import { heading, messageOfParts, text } from '../own-message.ts';
import { missingIn } from './missing.ts';
import type { ServerSettings } from './server-settings.ts';
import { buttons, PRIVATE_FIRST, settingsMessage } from './settings-message.ts';

/** The name of the command and of its parts. */
export const VERBATIM = {
  name: 'verbatim',
  parts: { settings: 'settings', desk: 'desk', test: 'test', forget: 'forget' },
} as const;

/** What somebody is told who may not use this here; null for those who may. Discord's own rules can be changed by its admins. */
function refusal(room: Room, used: Asked): Says | null {
  if (!isOpenTo(room, used)) return closed;
  return manages(used) ? null : adminWords.notAllowed;
}

/** What the bot may not do in this channel, why it needs to, and what to do about it. */
function tested({ settings }: Room, used: Asked) {
  const missing = missingIn(used.may, used.parent !== null);
  const on = answersMentions(settings.of(used.server!), used);
  return messageOfParts([
    [
      heading(adminWords.testHead(missing.length)),
      ...missing.map(({ name, why }) => text(adminWords.missing(name, why))),
      ...(missing.length > 0
        ? [text(adminWords.allow(missing.map(({ name }) => name))), text(adminWords.commandsWork)]
        : []),
      ...(on && missing.length > 0 ? [] : [text(on ? adminWords.mentionsOn : adminWords.mentionsOff)]),
    ],
  ]);
}

const asksToForget = () =>
  messageOfParts([
    [heading(adminWords.forgetHead), text(adminWords.forgetNote)],
    buttons(
      { label: adminWords.forgetYes, id: ADMIN.forgetYes },
      { label: adminWords.forgetNo, id: ADMIN.forgetNo },
    ),
  ]);

/** Answers `/verbatim`, to whoever used it alone. */
export async function onVerbatim(room: Room, used: Asked): Promise<void> {
  const no = refusal(room, used);
  const part = used.name.split(' ').at(-1);
  const message = () => {
    if (no) return messageOfLine(no);
    if (part === VERBATIM.parts.desk) return deskMessage(room.deskLink?.(used.server!, used.member) ?? null);
    if (part === VERBATIM.parts.test) return tested(room, used);
    if (part === VERBATIM.parts.forget) return asksToForget();
    return settingsMessage(room.settings.of(used.server!));
  };
  await used.answer(message(), 'alone');
}

/** What was chosen in one of the menus; null where it was none of them. */
function changeOf({ name, chosen }: Asked): Partial<ServerSettings> | null {
  if (name === ADMIN.private) return { privateFirst: chosen[0] === PRIVATE_FIRST };
  if (name === ADMIN.channels) return { channels: [...chosen] };
  if (name === ADMIN.addRoles) return { addRoles: [...chosen] };
  return name === ADMIN.reportRoles ? { reportRoles: [...chosen] } : null;
}

/** Deletes the reports from a server and then what was chosen there. */
const forget = ({ reports, settings }: Room, server: string): 'forgotten' | 'notForgotten' =>
  (reports?.forget(server) ?? true) && settings.forget(server) ? 'forgotten' : 'notForgotten';

/** Does what a part of one of `/verbatim`'s messages is for; who presses it is looked at again. */
export async function onVerbatimPressed(room: Room, used: Asked): Promise<void> {
  const no = refusal(room, used);
  if (no) return used.answer(messageOfLine(no), 'alone');
  const { settings } = room;
  const server = used.server!;
  const change = changeOf(used);
  if (change) {
    const said = settings.choose(server, change) ? adminWords.kept : adminWords.notKept;
    return used.answer(settingsMessage(settings.of(server), said), 'instead');
  }
  if (used.name === ADMIN.test) return used.answer(tested(room, used), 'alone');
  if (used.name === ADMIN.forget) return used.answer(asksToForget(), 'alone');
  return used.answer(
    messageOfLine(adminWords[used.name === ADMIN.forgetYes ? forget(room, server) : 'stays']),
    'instead',
  );
}
