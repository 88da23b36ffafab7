import { MessageFlags } from 'discord.js';
import type { ButtonInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import type { Says } from '../words.ts';
import { checkWords } from '../words/check.ts';
import { pageWords } from '../words/page.ts';
import { closed } from '../words/discord.ts';
import { askerOf } from './asker.ts';
import type { Asked } from './desk/desk.ts';
import { turnOf } from './desk/turn-id.ts';
import { lineIn } from './line-in.ts';
import { isLate } from './late.ts';
import { alone, messageOfLine, messageOfOutcome } from './message-of.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

const hidden = MessageFlags.Ephemeral;

type Page =
  | Pick<Extract<Asked, { kind: 'turn' }>, 'kind' | 'line' | 'from' | 'mark'>
  | Pick<Extract<Asked, { kind: 'page' }>, 'kind' | 'key' | 'page'>;

/** Checks the quotations of the message on which the command was used; only who asked sees the answer. */
export async function onMenu(room: Room, asked: MessageContextMenuCommandInteraction): Promise<void> {
  const tell = (message: ReturnType<typeof messageOfLine>): Promise<unknown> =>
    asked.deferred ? asked.editReply(message) : asked.reply(alone(message));
  if (!isOpenTo(room, asked)) return void (await tell(messageOfLine(closed)));
  const { id: key, commandName: name, targetMessage } = asked;
  const asker = askerOf(asked.guildId, asked.user.id);
  const answer = room.desk.answer({ ...asker, kind: 'message', name, content: targetMessage.content, key });
  if (await isLate(answer, asked)) await asked.deferReply({ flags: hidden });
  const message = messageOfOutcome(await answer, checkWords.noneInMessage);
  if (message) await tell(message);
}

/** What a button asks for: a page of an answer to `onMenu`, which is kept, or of one that says what was asked. */
function turn({ customId, message }: ButtonInteraction): { readonly page: Page; readonly gone: Says } | null {
  const turning = turnOf(customId);
  if (turning) {
    const line = lineIn(message.components.map((part) => part.toJSON()));
    return line === null ? null : { page: { kind: 'turn', line, ...turning }, gone: pageWords.changed };
  }
  const [, key, number] = /^page:(\d{1,20}):(\d{1,3})$/.exec(customId) ?? [];
  if (key === undefined) return null;
  return { page: { kind: 'page', key, page: Number(number) }, gone: checkWords.gone };
}

/** Turns to another page of an answer. */
export async function onTurn(room: Room, pressed: ButtonInteraction): Promise<void> {
  const tell = async (message: ReturnType<typeof messageOfLine>): Promise<void> => {
    await (pressed.deferred ? pressed.followUp(alone(message)) : pressed.reply(alone(message)));
  };
  const wanted = turn(pressed);
  if (!wanted || !isOpenTo(room, pressed)) return tell(messageOfLine(checkWords.gone));
  const asker = askerOf(pressed.guildId, pressed.user.id);
  const answer = room.desk.answer({ ...asker, ...wanted.page });
  if (await isLate(answer, pressed)) await pressed.deferUpdate();
  const outcome = await answer;
  const message = messageOfOutcome(outcome, wanted.gone);
  if (!message) return;
  if (outcome.kind !== 'shown') return tell(message);
  await (pressed.deferred ? pressed.editReply(message) : pressed.update(message));
}
