import type { Names } from '../../library.ts';
import type { Asked, Desk, Outcome, Progress } from './desk.ts';
import { startThread, type Thread } from './thread.ts';

interface Waiting extends PromiseWithResolvers<Outcome> {
  readonly asked: Asked;
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
      const { asked, resolve, reject } = next;
      try {
        thread ??= start();
        names = await thread.ready;
        resolve(Date.now() > asked.until ? { kind: 'late' } : await thread.ask(asked));
      } catch (error) {
        reject(error);
      }
    }
    working = false;
  }

  let thread: Thread | null = start();
  let names: Names = await thread.ready;
  return {
    get names() {
      return names;
    },
    answer(asked) {
      const one = { asked, ...Promise.withResolvers<Outcome>() };
      waiting.push(one);
      void work();
      return one.promise;
    },
    async close() {
      closed = true;
      await thread?.end();
    },
  };
}
