import { MessageFlags } from 'discord.js';
import type { ButtonInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { checkWords } from '../words/check.ts';
import { closed } from '../words/discord.ts';
import { messageOfLine, messageOfReply } from './message-of.ts';
import { isLate } from './late.ts';
import { isOpenTo } from './place.ts';
import { checkedReply } from './reply/checked.ts';
import { pages } from './reply/pages.ts';
import type { Kept } from './kept.ts';
import type { Room } from './room.ts';

const hidden = MessageFlags.Ephemeral;

const idOf = (key: string, page: number): string => `page:${key}:${page}`;

/** Checks the quotations of the message on which the command was used; only who asked sees the answer. */
export async function onMenu(
  room: Room,
  kept: Kept,
  asked: MessageContextMenuCommandInteraction,
): Promise<void> {
  const tell = (message: ReturnType<typeof messageOfLine>): Promise<unknown> =>
    asked.deferred ? asked.editReply(message) : asked.reply({ ...message, flags: message.flags | hidden });
  if (!isOpenTo(room, asked)) return void (await tell(messageOfLine(closed)));
  const command = room.messageCommands.find(({ name }) => name === asked.commandName);
  if (!command) throw new Error(`No command is called ${asked.commandName}`);
  if (isLate(room, asked)) await asked.deferReply({ flags: hidden });
  const answers = command.run(room.library, asked.targetMessage.content);
  if (answers.length === 0) return void (await tell(messageOfLine(checkWords.noneInMessage)));
  const divided = pages(
    checkedReply(answers),
    (page, of) => ({ style: 'note', says: checkWords.page(page, of) }),
    (page, of) => ({ label: checkWords.next(page, of), id: idOf(asked.id, page < of ? page + 1 : 1) }),
  );
  kept.keep(asked.id, divided);
  await tell(messageOfReply(divided[0]!, room));
}

/** Turns to another page of an answer to `onMenu`. */
export async function onTurn(room: Room, kept: Kept, pressed: ButtonInteraction): Promise<void> {
  const [, key = '', page = ''] = /^page:(\d{1,20}):(\d{1,3})$/.exec(pressed.customId) ?? [];
  const reply = isOpenTo(room, pressed) ? kept.find(key)?.[Number(page) - 1] : undefined;
  if (reply) return void (await pressed.update(messageOfReply(reply, room)));
  const message = messageOfLine(checkWords.gone);
  await pressed.reply({ ...message, flags: message.flags | hidden });
}
