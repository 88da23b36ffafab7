import type { MessagePort } from 'node:worker_threads';
import { forgetWords } from '../../corpus/memo.ts';
import { HOUR } from './kept.ts';
import type { Names } from '../../library.ts';
import { openAnswerer, type Answering } from './answerer.ts';
import type { Question, Told } from './thread.ts';

/**
 * Answers, in the thread of a desk, what is asked through `port`, one question after the other.
 * @param keeps so many milliseconds it keeps the pages of an answer, an hour if left out
 * @param refresh makes what answers from then on; null where that cannot be done here
 */
export function serve(
  port: MessagePort,
  answering: Answering,
  keeps = HOUR,
  refresh: () => Answering | null = () => null,
): void {
  const tell = (told: Told): void => port.postMessage(told);
  let answer = openAnswerer(answering, keeps);
  // What was worked out of the words of questions goes with the pages of the answers.
  setInterval(forgetWords, keeps).unref();
  /** Nobody is answered between two questions: whatever is asked next is answered from all of what is there now. */
  const refreshed = (): Names | null => {
    try {
      const now = refresh();
      if (!now) return null;
      const next = openAnswerer(now, keeps);
      const names = namesOf(now);
      answer = next;
      return names;
    } catch (error) {
      tell({ kind: 'line', line: error instanceof Error ? error.message : String(error) });
      return null;
    }
  };
  port.on('message', (question: Question) => {
    if (question.kind === 'refresh') {
      tell({ kind: 'refreshed', names: refreshed() });
      return;
    }
    try {
      tell({ kind: 'answer', outcome: answer(question.asked) });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  });
  tell({ kind: 'ready', names: namesOf(answering), isBare: answering.isBare ?? false });
}

const namesOf = ({ library: { speakers, offices, outlets, periods } }: Answering): Names => ({
  speakers,
  offices,
  outlets,
  periods,
});
