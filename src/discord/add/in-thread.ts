import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Added, Adding } from './adding.ts';

/**
 * Looks at files, and takes them in, beside the thread that talks to Discord, one after the other.
 * @param entry the module that a thread runs for one file; it tells what came of it
 * @param store the file of the store
 */
export function addInThread(entry: URL, store: string): Adding['run'] {
  let before: Promise<unknown> = Promise.resolve();
  const run = async (wanted: Parameters<Adding['run']>[0]): Promise<Added> => {
    const worker = new Worker(entry, { workerData: { wanted, store } });
    const told = once(worker, 'message') as Promise<[Added]>;
    const ended = once(worker, 'exit').then(() => {
      throw new Error('The thread that adds a file has ended without a word');
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
