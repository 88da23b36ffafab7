import { Worker } from 'node:worker_threads';
import type { Library } from './library.ts';
import type { Encoder } from './search/encoder/encoder.ts';
import { type Kept, readKept, writeKept } from './search/vectors/kept.ts';
import { encoded, encoding } from './words/encoder.ts';
import { vectorsInWords } from './words/saved.ts';

/** So many articles are encoded between two lines that tell how far it is, and between two writings to the file. */
const OFTEN = 500;

/** So many sentences are encoded in a minute or two: whoever asks one thing waits for them. */
export const WAITED_FOR = 5_000;

interface Told {
  readonly key: string;
  readonly vectors: Int8Array;
}

/** Where vectors are kept between starts, and who is told how far they are. */
export interface Keeping {
  /** The file; null for none. */
  readonly path: string | null;
  /** Keeps more of them where there is no such file: in a store. @returns whether it could */
  readonly keep?: (made: Kept) => boolean;
  readonly tell: (line: string) => void;
}

/** Opens the file of vectors, so that those made since are kept beside what it holds; what that is is read once. */
function openKeeping({ path, keep = () => false, tell }: Keeping): (made: Kept) => void {
  if (path === null) {
    let kept = 0;
    return (made) => {
      // What could not be kept while another wrote is kept with the next.
      if (keep(new Map([...made].slice(kept)))) kept = made.size;
    };
  }
  let before: ReturnType<typeof readKept> | undefined;
  return (made) => {
    if (made.size === 0) return;
    before ??= readKept(path);
    // Whatever else the file holds may be somebody's only copy.
    if ('kind' in before && before.kind === 'index-foreign') return;
    const problem = writeKept(path, new Map([...('kind' in before ? [] : before), ...made]));
    if (problem) tell(vectorsInWords(problem));
  };
}

/**
 * Makes the vectors that a library lacks in a thread of its own, and adds each article's as it comes. Until all are there,
 * questions are answered by words. The process may end before.
 * @param library asked for its vectors whenever some are made: it may be another by then
 * @returns once all are there, or the thread has ended
 */
export function encodeBeside(library: Pick<Library, 'vectors'>, keeping: Keeping): Promise<void> {
  const { tell } = keeping;
  const keep = openKeeping(keeping);
  const left = library.vectors.left();
  if (left.length === 0) return Promise.resolve();
  const worker = new Worker(new URL('encoding.ts', import.meta.url));
  const made = new Map<string, Int8Array>();
  tell(encoding(left.length));
  return new Promise((resolve) => {
    const end = (): void => {
      keep(made);
      resolve();
    };
    worker.on('error', (error) => tell(error.message));
    worker.on('exit', end);
    worker.on('message', ({ key, vectors: some }: Told) => {
      made.set(key, some);
      library.vectors.add(new Map([[key, some]]));
      const next = left[made.size];
      if (next) {
        worker.postMessage(next);
        if (made.size % OFTEN === 0) {
          tell(encoded(made.size, left.length));
          keep(made);
        }
        return;
      }
      tell(encoded(made.size, left.length));
      void worker.terminate();
    });
    worker.postMessage(left[0]);
    worker.unref();
  });
}

/**
 * Makes the vectors that a library lacks at once, where they are few: for whoever asks one thing and ends.
 * @param most no more sentences than this are waited for
 */
export function encodeAtOnce({ vectors }: Library, encoder: Encoder, most: number, keeping: Keeping): void {
  const left = vectors.left();
  const sentences = left.reduce((sum, one) => sum + one.sentences.length, 0);
  if (sentences === 0 || sentences > most) return;
  const made = new Map(left.map((one) => [one.key, encoder.encode(one.sentences)]));
  vectors.add(made);
  openKeeping(keeping)(made);
}
