import { pageWords } from '../words/page.ts';
import type { Asked, Way } from './asked.ts';
import { askerOf } from './asker.ts';
import { aroundOf } from './desk/around-id.ts';
import { withContext } from './in-context.ts';
import { awaited } from './late.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

/** Shows the paragraphs around a passage to whoever asked for them, alone; more of them in the same message. */
export async function onAround(room: Room, pressed: Asked): Promise<void> {
  const wanted = aroundOf(pressed.chosen[0] ?? pressed.name);
  if (!wanted || !isOpenTo(room, pressed)) return pressed.answer(messageOfLine(pageWords.changed), 'alone');
  const way: Way = pressed.message?.isPrivate && wanted.wide > 1 ? 'instead' : 'alone';
  const answer = room.desk.answer({ ...askerOf(pressed.server, pressed.member), kind: 'around', ...wanted });
  const outcome = await awaited(pressed, answer, way);
  const message = messageOfOutcome(outcome, pageWords.changed);
  if (!message) return;
  const where = outcome.kind === 'shown' ? room.inContext?.(pressed.server, wanted) : undefined;
  await pressed.answer(where === undefined ? message : withContext(message, where), way);
}
