import { closed } from '../words/discord.ts';
import { answersMentions } from './admin/answers-mentions.ts';
import type { Asked } from './asked.ts';
import { askerOf } from './asker.ts';
import { awaited } from './late.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

/** Answers a message that mentions the bot with a question; an empty mention brings the help. */
export async function onMention(room: Room, asked: Asked): Promise<void> {
  if (!isOpenTo(room, asked)) return asked.answer(messageOfLine(closed), 'all');
  if (!answersMentions(room.settings.of(asked.server), asked)) return;
  const { question = '' } = asked.given;
  const answer = room.desk.answer({ ...askerOf(asked.server, asked.member), kind: 'question', question });
  const outcome = await awaited(asked, answer, 'all');
  // Everybody sees the reply, so whoever floods a channel is told so once and not each time.
  if (outcome.kind === 'refused' && !outcome.first) return;
  const message = messageOfOutcome(outcome);
  if (message) await asked.answer(message, 'all');
}
