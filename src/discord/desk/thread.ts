import { Worker } from 'node:worker_threads';
import type { Names } from '../../library.ts';
import { deskEnded } from '../../words/discord.ts';
import type { Asked, Outcome, Progress } from './desk.ts';

/** What the thread is told: one question, or to answer from what its articles are now; and the next when that is done. */
export type Question = { readonly kind: 'asked'; readonly asked: Asked } | { readonly kind: 'refresh' };

/** What is told of a thread that can answer: what is completed, and whether it has no articles. */
interface Ready {
  readonly names: Names;
  readonly isBare: boolean;
}

/**
 * What the thread tells: that it can answer, how far it has read, a line for who runs the bot, what came of the question, or why
 * nothing did; and whether it answers from what its articles are now, null where it cannot.
 */
export type Told =
  | ({ readonly kind: 'ready' } & Ready)
  | { readonly kind: 'line'; readonly line: string }
  | ({ readonly kind: 'reading' } & Progress)
  | { readonly kind: 'answer'; readonly outcome: Outcome }
  | { readonly kind: 'refreshed'; readonly names: Names | null }
  | { readonly kind: 'failed'; readonly error: unknown };

/** So many megabytes are for what is made for one question and thrown away: more would be kept for good, and help little. */
const YOUNG = 48;

/** A thread that answers one question at a time. */
export interface Thread {
  /** Settles when it can answer. @throws Error when it has ended without */
  readonly ready: Promise<Ready>;
  /** Not to be called before it is ready, nor before the last question is answered. */
  readonly ask: (asked: Asked) => Promise<Outcome>;
  /** The same of this. @returns what is completed from then on; null where it answers as before */
  readonly refresh: () => Promise<Names | null>;
  readonly end: () => Promise<unknown>;
}

/**
 * Starts a thread.
 * @param entry the module that it runs; it tells `ready` before anything is asked of it
 * @param data what it is started with
 * @param on `line` takes one for the person who runs the bot; `end` is told why the thread has ended, and whether it could
 * answer, before whoever asked is
 */
export function startThread(
  entry: URL,
  data: unknown,
  on: {
    readonly line: (line: string) => void;
    readonly reading: (progress: Progress) => void;
    readonly end: (why: Error, able: boolean) => void;
  },
): Thread {
  const worker = new Worker(entry, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const able = Promise.withResolvers<Ready>();
  // Whoever asks is told; nobody may be asking.
  able.promise.catch(() => {});
  let isAble = false;
  let asking: PromiseWithResolvers<Outcome> | null = null;
  let refreshing: PromiseWithResolvers<Names | null> | null = null;
  let why: unknown = null;
  /** Who asked, whose answer is kept here no longer. */
  const settled = () => {
    const asked = asking;
    asking = null;
    return asked;
  };
  worker.on('error', (error) => (why = error));
  worker.on('exit', () => {
    const end = new Error(deskEnded(why), { cause: why });
    on.end(end, isAble);
    able.reject(end);
    asking?.reject(end);
    refreshing?.reject(end);
  });
  worker.on('message', (told: Told) => {
    if (told.kind === 'line') on.line(told.line);
    else if (told.kind === 'reading') on.reading(told);
    else if (told.kind === 'answer') settled()?.resolve(told.outcome);
    else if (told.kind === 'refreshed') refreshing?.resolve(told.names);
    else if (told.kind === 'failed') settled()?.reject(told.error);
    else {
      isAble = true;
      able.resolve(told);
    }
  });
  return {
    ready: able.promise,
    end: () => worker.terminate(),
    ask(asked) {
      asking = Promise.withResolvers();
      worker.postMessage({ kind: 'asked', asked } satisfies Question);
      return asking.promise;
    },
    refresh() {
      refreshing = Promise.withResolvers();
      worker.postMessage({ kind: 'refresh' } satisfies Question);
      return refreshing.promise;
    },
  };
}
