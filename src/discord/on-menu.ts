import { MessageFlags } from 'discord.js';
import type { ButtonInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { checkWords } from '../words/check.ts';
import { closed } from '../words/discord.ts';
import { askerOf } from './asker.ts';
import { isLate } from './late.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

const hidden = MessageFlags.Ephemeral;

/** Checks the quotations of the message on which the command was used; only who asked sees the answer. */
export async function onMenu(room: Room, asked: MessageContextMenuCommandInteraction): Promise<void> {
  const tell = (message: ReturnType<typeof messageOfLine>): Promise<unknown> =>
    asked.deferred ? asked.editReply(message) : asked.reply({ ...message, flags: message.flags | hidden });
  if (!isOpenTo(room, asked)) return void (await tell(messageOfLine(closed)));
  const { id: key, commandName: name, targetMessage } = asked;
  const asker = askerOf(asked.guildId, asked.user.id);
  const answer = room.desk.answer({ ...asker, kind: 'message', name, content: targetMessage.content, key });
  if (await isLate(answer, asked)) await asked.deferReply({ flags: hidden });
  const message = messageOfOutcome(await answer, checkWords.noneInMessage);
  if (message) await tell(message);
}

/** Turns to another page of an answer to `onMenu`. */
export async function onTurn(room: Room, pressed: ButtonInteraction): Promise<void> {
  const [, key, number] = /^page:(\d{1,20}):(\d{1,3})$/.exec(pressed.customId) ?? [];
  const tell = async (message: ReturnType<typeof messageOfLine>): Promise<void> => {
    const alone = { ...message, flags: message.flags | hidden };
    await (pressed.deferred ? pressed.followUp(alone) : pressed.reply(alone));
  };
  if (key === undefined || !isOpenTo(room, pressed)) return tell(messageOfLine(checkWords.gone));
  const asker = askerOf(pressed.guildId, pressed.user.id);
  const answer = room.desk.answer({ ...asker, kind: 'page', key, page: Number(number) });
  if (await isLate(answer, pressed)) await pressed.deferUpdate();
  const outcome = await answer;
  const message = messageOfOutcome(outcome, checkWords.gone);
  if (!message) return;
  if (outcome.kind !== 'shown') return tell(message);
  await (pressed.deferred ? pressed.editReply(message) : pressed.update(message));
}
