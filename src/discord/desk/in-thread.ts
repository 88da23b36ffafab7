import type { Names } from '../../library.ts';
import type { Desk, Progress } from './desk.ts';
import { startThread, type Thread } from './thread.ts';

/** What is done in the thread, and who is told when it cannot be. */
interface Waiting {
  readonly run: (thread: Thread) => Promise<void>;
  readonly reject: (why: unknown) => void;
}

/**
 * A desk in a thread of its own. Questions wait here, in order, so that one whose asker has stopped waiting is dropped.
 * Should the thread end while it answers (out of memory, say), whoever asked that is told so, and another is started for the
 * questions after it.
 * @param entry the module that the thread runs; see `startThread`
 * @param data what it is started with
 * @param log takes a line for the person who runs the bot
 * @param reading told how far it has read, until it can answer
 * @throws Error when the first thread ends before it can answer
 */
export async function deskInThread(
  entry: URL,
  data: unknown,
  log: (line: string) => void,
  reading: (progress: Progress) => void = () => {},
): Promise<Desk> {
  const waiting: Waiting[] = [];
  let closed = false;
  let working = false;

  const start = (): Thread =>
    startThread(entry, data, {
      line: log,
      reading,
      end(why, able) {
        if (!closed && (able || why.cause)) log(why.message);
        thread = closed || !able ? null : start();
        // What could not start would only be started again for each of them.
        if (!thread) for (const one of waiting.splice(0)) one.reject(why);
      },
    });

  /** Answers what waits, one after the other. */
  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        thread ??= start();
        const there = thread;
        const ready = await there.ready;
        if (there !== named) [named, names] = [there, ready.names];
        await next.run(there);
      } catch (error) {
        next.reject(error);
      }
    }
    working = false;
  }

  function inTurn<T>(run: (thread: Thread) => Promise<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    waiting.push({ run: async (there) => resolve(await run(there)), reject });
    void work();
    return promise;
  }

  let thread: Thread | null = start();
  /** Of which thread the names are. */
  let named = thread;
  const { names: first, isBare } = await thread.ready;
  let names: Names = first;
  return {
    isBare,
    get names() {
      return names;
    },
    answer: (asked) =>
      inTurn(async (there) => (Date.now() > asked.until ? { kind: 'late' } : await there.ask(asked))),
    refresh: () =>
      inTurn(async (there) => {
        const now = await there.refresh();
        if (now) names = now;
        return now !== null;
      }),
    async close() {
      closed = true;
      await thread?.end();
    },
  };
}
