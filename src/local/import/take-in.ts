import type { Reader } from '../../forms/apart.ts';
import type { StoreProblem } from '../../store/problem.ts';
import type { Step } from '../../store/store.ts';
import type { Done, Taken } from '../../store/take.ts';
import type { Readable, Unread } from './find.ts';
import { stepOf, type Taking } from './step-of.ts';

/** So many files, or bytes, or milliseconds are taken in at once: each time waits for the disk. */
const FILES = 400;
const BYTES = 16_000_000;
const WHILE = 500;

/** What an import came to so far. */
export interface Tally extends Done {
  /** Files gone through. */
  readonly files: number;
  /** Files that were as they had been. */
  readonly unchanged: number;
}

/** What a file, or parts of it, is refused for. */
export type Refused = Pick<Taken, 'file' | 'refused'>;

export interface TakingIn extends Taking {
  readonly readers: readonly Reader[];
  /** The import in the store, when it is one that may be gone on with. */
  readonly job?: number;
  /** Told what is on the disk now, once it is, and what is refused still of files that are as they were. */
  readonly acknowledged: (tally: Tally, taken: readonly Taken[], still: readonly Refused[]) => void;
  /** Asked before each file. */
  readonly stopped: () => boolean;
}

const sum = (a: Tally, b: Done): Tally => ({
  ...a,
  added: a.added + b.added,
  changed: a.changed + b.changed,
  same: a.same + b.same,
  gone: a.gone + b.gone,
});

/**
 * Reads files and takes them into a store, as many at a time as there are readers.
 * @returns what it came to, or why the store takes no more; what was acknowledged is kept
 */
export async function takeIn(
  files: readonly (Readable | Unread)[],
  taking: TakingIn,
): Promise<Tally | StoreProblem> {
  const { store, readers, servers, job, acknowledged, stopped } = taking;
  const so: { tally: Tally; problem: StoreProblem | null } = {
    tally: { files: 0, unchanged: 0, added: 0, changed: 0, same: 0, gone: 0 },
    problem: null,
  };
  const waiting = {
    steps: [] as Step[],
    still: [] as Refused[],
    bytes: 0,
    unchanged: 0,
    since: performance.now(),
  };
  let [next, through] = [0, 0];

  const flush = (): void => {
    const { steps, still, unchanged } = waiting;
    const ended = through === files.length;
    const done = store.take(steps, servers, job === undefined ? undefined : { job, done: through, ended });
    if ('kind' in done) {
      so.problem = done;
      return;
    }
    so.tally = done.reduce(sum, { ...so.tally, files: through, unchanged: so.tally.unchanged + unchanged });
    Object.assign(waiting, { steps: [], still: [], bytes: 0, unchanged: 0, since: performance.now() });
    acknowledged(
      so.tally,
      steps.flatMap((step) => ('taken' in step ? [step.taken] : [])),
      still,
    );
  };
  const isFull = (): boolean =>
    waiting.steps.length >= FILES || waiting.bytes >= BYTES || performance.now() - waiting.since > WHILE;

  const run = async (reader: Reader): Promise<void> => {
    while (so.problem === null && !stopped()) {
      const file = files[next++];
      if (!file) return;
      const { step, unchanged, bytes, refused } = await stepOf(file, reader, taking);
      through++;
      if (step) waiting.steps.push(step);
      if (refused.length > 0) waiting.still.push({ file: file.file, refused });
      waiting.bytes += bytes;
      waiting.unchanged += Number(unchanged);
      if (isFull() && so.problem === null) flush();
    }
  };
  await Promise.all(readers.map(run));
  if (so.problem === null) flush();
  return so.problem ?? so.tally;
}
