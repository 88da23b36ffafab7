import { MessageFlags } from 'discord.js';
import type { ButtonInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { checkWords } from '../words/check.ts';
import { closed } from '../words/discord.ts';
import { messageOfBody, messageOfLine } from './message-of.ts';
import { isLate } from './late.ts';
import { isOpenTo } from './place.ts';
import type { Kept } from './kept.ts';
import type { Room } from './room.ts';

const hidden = MessageFlags.Ephemeral;

/** Checks the quotations of the message on which the command was used; only who asked sees the answer. */
export async function onMenu(
  room: Room,
  kept: Kept,
  asked: MessageContextMenuCommandInteraction,
): Promise<void> {
  const tell = (message: ReturnType<typeof messageOfLine>): Promise<unknown> =>
    asked.deferred ? asked.editReply(message) : asked.reply({ ...message, flags: message.flags | hidden });
  if (!isOpenTo(room, asked)) return void (await tell(messageOfLine(closed)));
  const { id: key, commandName: name, targetMessage } = asked;
  const answer = room.desk.answer({ kind: 'message', name, content: targetMessage.content, key });
  if (await isLate(answer, asked)) await asked.deferReply({ flags: hidden });
  const pages = await answer;
  if (pages.length === 0) return void (await tell(messageOfLine(checkWords.noneInMessage)));
  kept.keep(key, pages);
  await tell(messageOfBody(pages[0]!));
}

/** Turns to another page of an answer to `onMenu`. */
export async function onTurn(room: Room, kept: Kept, pressed: ButtonInteraction): Promise<void> {
  const [, key = '', number = ''] = /^page:(\d{1,20}):(\d{1,3})$/.exec(pressed.customId) ?? [];
  const page = isOpenTo(room, pressed) ? kept.find(key)?.[Number(number) - 1] : undefined;
  if (page) return void (await pressed.update(messageOfBody(page)));
  const message = messageOfLine(checkWords.gone);
  await pressed.reply({ ...message, flags: message.flags | hidden });
}
