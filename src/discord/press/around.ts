import { pageWords } from '../../words/page.ts';
import type { Message } from '../asked.ts';
import { withContext } from '../in-context.ts';
import { answerTo } from './answer-to.ts';
import { passageOf } from './passage.ts';
import type { Press } from './press.ts';

/** Shows the paragraphs around a passage to whoever asked for them, alone; more of them in the same message. */
export const around: Press = {
  verb: 'around',
  run(room, pressed, id) {
    const question = passageOf(pressed, id, 'around');
    const isWider = pressed.message.isPrivate && question !== null && question.wide > 1;
    const where = question && room.inContext?.(pressed.server, question);
    const also = where ? (message: Message) => withContext(message, where) : undefined;
    return answerTo(room, pressed, question, isWider ? 'instead' : 'alone', pageWords.changed, also);
  },
};
