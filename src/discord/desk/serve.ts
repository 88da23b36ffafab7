import type { MessagePort } from 'node:worker_threads';
import { forgetWords } from '../../corpus/memo.ts';
import { HOUR } from './kept.ts';
import { openAnswerer, type Answering } from './answerer.ts';
import type { Question, Told } from './thread.ts';

/**
 * Answers, in the thread of a desk, what is asked through `port`, one question after the other.
 * @param keeps so many milliseconds it keeps the pages of an answer, an hour if left out
 */
export function serve(port: MessagePort, answering: Answering, keeps = HOUR): void {
  const tell = (told: Told): void => port.postMessage(told);
  const answer = openAnswerer(answering, keeps);
  // What was worked out of the words of questions goes with the pages of the answers.
  setInterval(forgetWords, keeps).unref();
  port.on('message', ({ asked }: Question) => {
    try {
      tell({ kind: 'answer', outcome: answer(asked) });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  });
  const { speakers, offices, outlets, periods } = answering.library;
  tell({ kind: 'ready', names: { speakers, offices, outlets, periods } });
}
