import type { MessagePort } from 'node:worker_threads';
import { bodies, type Answering } from './bodies.ts';
import type { Question, Told } from './in-thread.ts';

/** Answers, in the thread of a desk, what is asked through `port`, one question after the other. */
export function serve(port: MessagePort, answering: Answering): void {
  const tell = (told: Told): void => port.postMessage(told);
  port.on('message', ({ id, asked }: Question) => {
    try {
      tell({ kind: 'answer', id, bodies: bodies(answering, asked) });
    } catch (error) {
      tell({ kind: 'failed', id, error });
    }
  });
  const { speakers, offices, outlets, periods } = answering.library;
  tell({ kind: 'ready', names: { speakers, offices, outlets, periods } });
}
