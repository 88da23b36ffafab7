import type { MessagePort } from 'node:worker_threads';
import { openAnswerer, type Answering } from './answerer.ts';
import type { Question, Told } from './thread.ts';

/** Answers, in the thread of a desk, what is asked through `port`, one question after the other. */
export function serve(port: MessagePort, answering: Answering): void {
  const tell = (told: Told): void => port.postMessage(told);
  const answer = openAnswerer(answering);
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
