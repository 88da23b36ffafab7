import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Handed, Handing } from './asking.ts';
import { EngineFault } from './problem.ts';
import { answerIn, type Ask, type EnginePlace } from './request.ts';

/** Asks an engine several things together, and waits for all answers. @throws EngineFault */
export type Reach = (...asks: readonly Ask[]) => readonly unknown[];

/** Longer than any answer may take: the thread that asks has ended. */
const LOST = 120_000;

/**
 * Reaches an engine from a thread that answers questions: it waits, as it would for a disk, while another thread asks. So
 * nothing that makes an answer need know that what it reads is elsewhere.
 * @param lost in milliseconds; for tests
 */
export function openReach(
  place: EnginePlace,
  lost = LOST,
): {
  readonly reach: Reach;
  readonly close: () => Promise<unknown>;
} {
  const { port1: port, port2: theirs } = new MessageChannel();
  const raised = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('asking.ts', import.meta.url), {
    workerData: { port: theirs, raised },
    transferList: [theirs],
  });
  worker.unref();
  port.unref();
  let asked = 0;
  return {
    reach(...asks) {
      const number = ++asked;
      port.postMessage({ number, place, asks } satisfies Handed);
      const until = performance.now() + place.patience + lost;
      for (;;) {
        Atomics.store(raised, 0, 0);
        const handing = receiveMessageOnPort(port)?.message as Handing | undefined;
        if (!handing) {
          if (Atomics.wait(raised, 0, 0, until - performance.now()) === 'timed-out')
            throw new EngineFault('away', 'no answer');
          continue;
        }
        // What was asked before may be answered only now, and maybe of another server: nobody waits for it any more.
        if (handing.number !== number) continue;
        if ('kind' in handing) throw new EngineFault(handing.kind, handing.detail);
        return handing.answers.map((text, i) => answerIn(text, asks[i]!));
      }
    },
    close: () => worker.terminate(),
  };
}
