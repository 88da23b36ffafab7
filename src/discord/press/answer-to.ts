import type { Says } from '../../words.ts';
import type { Asked, Message, Way } from '../asked.ts';
import type { Asked as Question } from '../desk/desk.ts';
import { awaited } from '../late.ts';
import { messageOfLine, messageOfOutcome } from '../message-of.ts';
import type { Room } from '../room.ts';

/**
 * Answers whoever pressed a button. What is no answer is told them alone.
 * @param question null for an id that asks nothing
 * @param gone what is said where there is no answer
 * @param also what is put to an answer that is shown
 */
export async function answerTo(
  room: Room,
  asked: Asked,
  question: Question | null,
  way: Way,
  gone: Says,
  also: (message: Message) => Message = (message) => message,
): Promise<void> {
  if (!question) return asked.answer(messageOfLine(gone), 'alone');
  const outcome = await awaited(asked, room.desk.answer(question), way);
  const message = messageOfOutcome(outcome, gone);
  if (!message) return;
  await (outcome.kind === 'shown' ? asked.answer(also(message), way) : asked.answer(message, 'alone'));
}
