import { Worker } from 'node:worker_threads';
import type { Read } from './extract.ts';
import { type Input, refused } from './form.ts';

/** Milliseconds of a processor that one file may take, and so many more for each megabyte: an archive holds many articles. */
const LONGEST = 20_000;
const A_MEGABYTE = 1_000;
/** On a machine that has much else to do it is waited for so many times as long. */
const PATIENCE = 10;
/** Megabytes that reading one may take. */
const MOST = 1_024;

/** Reads files in a thread of its own, one after the other. */
export interface Reader {
  /** What a file gives. Whatever it holds, this settles: a file that takes too long, or too much, is refused. */
  readonly read: (input: Input) => Promise<Read>;
  readonly close: () => Promise<void>;
}

const start = (): Worker =>
  new Worker(new URL('thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MOST },
    // Libraries complain to the console about pages that are broken.
    stdout: true,
    stderr: true,
  });

/** Milliseconds of a processor that a thread has taken; none of one that does not run. */
const spent = (worker: Worker): Promise<number> =>
  worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1000,
    () => 0,
  );

/** @param longest milliseconds of a processor that a small file may take */
export function openReader(longest = LONGEST): Reader {
  let worker: Worker | null = null;
  let before: Promise<unknown> = Promise.resolve();

  const one = (input: Input): Promise<Read> =>
    new Promise((resolve) => {
      const at = (worker ??= start());
      const most = longest + (input.bytes.length / 1e6) * A_MEGABYTE;
      const used = spent(at);
      let rounds = 0;
      let isSettled = false;
      let timer: NodeJS.Timeout;
      const settle = (read: Read, ends: boolean): void => {
        isSettled = true;
        clearTimeout(timer);
        at.off('message', told);
        at.off('error', failed);
        if (ends) {
          worker = null;
          // One that is being ended may still fail, and nobody asks any more.
          at.on('error', () => {});
          void at.terminate();
        }
        resolve(read);
      };
      const told = (read: Read): void => settle(read, false);
      const failed = (error: Error): void => {
        const hungry = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        settle({ ...refused(hungry ? 'too hungry' : 'malformed', error.message), form: null }, true);
      };
      // Most time may have gone to others: then it is waited for what is left.
      const late = async (): Promise<void> => {
        const left = most - ((await spent(at)) - (await used));
        if (isSettled) return;
        if (left > 0 && ++rounds < PATIENCE) wait(Math.max(left, most / 2));
        else settle({ ...refused('too slow'), form: null }, true);
      };
      const wait = (ms: number): void => void (timer = setTimeout(() => void late(), ms));
      wait(most);
      at.on('message', told);
      at.on('error', failed);
      at.postMessage(input);
    });

  return {
    read(input) {
      const next = before.then(() => one(input));
      before = next;
      return next;
    },
    async close() {
      await before;
      await worker?.terminate();
    },
  };
}
