import { Worker } from 'node:worker_threads';
import type { Names } from '../../library.ts';
import { deskEnded } from '../../words/discord.ts';
import type { Body } from '../reply/body.ts';
import type { Asked, Desk } from './desk.ts';

/** What the thread is told. */
export interface Question {
  readonly id: number;
  readonly asked: Asked;
}

/** What the thread tells: that it can answer, a line for who runs the bot, an answer, or why there is none. */
export type Told =
  | { readonly kind: 'ready'; readonly names: Names }
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'answer'; readonly id: number; readonly bodies: readonly Body[] }
  | { readonly kind: 'failed'; readonly id: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (bodies: readonly Body[]) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Settles when it can answer, or has ended without. */
  readonly ready: Promise<void>;
  readonly waiting: Map<number, Waiting>;
}

const NOBODY: Names = { speakers: [], offices: [], outlets: [], periods: [] };

/**
 * A desk in a thread of its own. Should that thread end while it answers (out of memory, say), whoever waits is told
 * so, and another is started for the questions after them.
 * @param entry the module that the thread runs; it tells `ready` before anything is asked of it
 * @param data what it is started with
 * @param log takes a line for the person who runs the bot
 * @throws Error when the first thread ends before it can answer
 */
export async function deskInThread(entry: URL, data: unknown, log: (line: string) => void): Promise<Desk> {
  let names = NOBODY;
  let last = 0;
  let closed = false;

  const start = (): Thread => {
    const worker = new Worker(entry, { workerData: data });
    const waiting = new Map<number, Waiting>();
    const ready = new Promise<void>((resolve, reject) => {
      let able = false;
      let why: unknown = null;
      worker.on('error', (error) => (why = error));
      worker.on('exit', () => {
        const ended = new Error(deskEnded(why), { cause: why });
        reject(ended);
        for (const one of waiting.values()) one.reject(ended);
        if (closed) return;
        if (able || why) log(ended.message);
        if (able) thread = start();
      });
      worker.on('message', (told: Told) => {
        if (told.kind === 'line') return log(told.line);
        if (told.kind === 'ready') {
          ({ names } = told);
          able = true;
          return resolve();
        }
        const one = waiting.get(told.id);
        waiting.delete(told.id);
        if (told.kind === 'answer') one?.resolve(told.bodies);
        else one?.reject(told.error);
      });
    });
    // Whoever asks is told; nobody may be asking.
    ready.catch(() => {});
    return { worker, ready, waiting };
  };

  let thread = start();
  await thread.ready;
  return {
    get names() {
      return names;
    },
    async answer(asked) {
      const { worker, ready, waiting } = thread;
      await ready;
      return await new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, asked } satisfies Question);
      });
    },
    async close() {
      closed = true;
      await thread.worker.terminate();
    },
  };
}
