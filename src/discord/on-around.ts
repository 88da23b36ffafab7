import { MessageFlags } from 'discord.js';
import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { pageWords } from '../words/page.ts';
import { askerOf } from './asker.ts';
import { aroundOf } from './desk/around-id.ts';
import { isLate } from './late.ts';
import { alone, messageOfLine, messageOfOutcome } from './message-of.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

/** Shows the paragraphs around a passage to whoever asked for them, alone; more of them in the same message. */
export async function onAround(
  room: Room,
  pressed: ButtonInteraction | StringSelectMenuInteraction,
): Promise<void> {
  const wanted = aroundOf(pressed.isStringSelectMenu() ? (pressed.values[0] ?? '') : pressed.customId);
  if (!wanted || !isOpenTo(room, pressed))
    return void (await pressed.reply(alone(messageOfLine(pageWords.changed))));
  const again = pressed.message.flags.has(MessageFlags.Ephemeral) && wanted.wide > 1;
  const answer = room.desk.answer({
    ...askerOf(pressed.guildId, pressed.user.id),
    kind: 'around',
    ...wanted,
  });
  if (await isLate(answer, pressed))
    await (again ? pressed.deferUpdate() : pressed.deferReply({ flags: MessageFlags.Ephemeral }));
  const message = messageOfOutcome(await answer, pageWords.changed);
  if (!message) return;
  if (pressed.deferred) await pressed.editReply(message);
  else await (again ? pressed.update(message) : pressed.reply(alone(message)));
}
