import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Does one thing after the other beside this thread, each in a thread of its own.
 * @param entry the module that a thread runs; it tells once what came of it
 * @param dataOf what it is started with for something that is wanted
 */
export function beside<W, R>(entry: URL, dataOf: (wanted: W) => unknown): (wanted: W) => Promise<R> {
  let before: Promise<unknown> = Promise.resolve();
  const run = async (wanted: W): Promise<R> => {
    const worker = new Worker(entry, { workerData: dataOf(wanted) });
    const told = once(worker, 'message') as Promise<[R]>;
    const ended = once(worker, 'exit').then(() => {
      throw new Error(`The thread of ${entry.pathname.split('/').at(-1)} has ended without a word`);
    });
    try {
      return (await Promise.race([told, ended]))[0];
    } finally {
      for (const one of [told, ended]) one.catch(() => {});
      void worker.terminate();
    }
  };
  return (wanted) => {
    const next = before.then(() => run(wanted));
    before = next.catch(() => {});
    return next;
  };
}
