import { Worker } from 'node:worker_threads';
import type { Place } from './place.ts';

/** Articles seldom come alone: what is new is kept with the rest once none has come for so many milliseconds. */
const PAUSE = 60_000;

/**
 * Keeps the articles of a place that are new with all others, in a thread of its own, so that the next start need not read
 * them. Nobody waits for it, and the process may end before.
 * @param tell takes what went wrong
 * @returns a function to be called whenever some are new: all of them are kept at once, a while after the last
 */
export function mergeBeside(place: Place, tell: (line: string) => void, pause = PAUSE): () => void {
  let waiting: NodeJS.Timeout | undefined;
  let working = false;
  const begin = (): void => {
    if (working) {
      wait();
      return;
    }
    working = true;
    const worker = new Worker(new URL('merging.ts', import.meta.url), { workerData: place });
    worker.on('error', (error) => tell(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => (working = false));
    worker.unref();
  };
  const wait = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(begin, pause).unref();
  };
  return wait;
}
