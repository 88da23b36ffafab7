import { fileURLToPath } from 'node:url';
import { FORM, readSaved, type SavedProblem, writeSaved } from '../saved/file.ts';

/** Vectors of articles' sentences, by the key of the sentences; see `keyOf`. */
export type Kept = ReadonlyMap<string, Int8Array>;

/** What another encoder made is of no use. Raised whenever the encoder makes another vector of a text. */
export const ENCODER = 'all-MiniLM-L6-v2 1';

/** The vectors of the seeds, which ship with the project. */
export const OF_SEEDS = fileURLToPath(new URL('../data/seeds.vectors', import.meta.url));

/** The file beside a saved index that keeps the vectors: they outlast the index, which is rebuilt after every change of the program. */
export const vectorsBeside = (index: string): string => `${index}.vectors`;

/**
 * Reads kept vectors; nothing is copied.
 * @returns none where there is no file, or what is wrong with it
 */
export function readKept(path: string): Kept | SavedProblem {
  const saved = readSaved(path, FORM.vectors);
  if (saved === null) return new Map();
  if ('kind' in saved) return saved;
  const { encoder, keys, starts, vectors } = saved.sections;
  if (encoder !== ENCODER) return { kind: 'index-version', path };
  const { buffer, byteOffset } = vectors as Uint8Array;
  const at = starts as Float64Array;
  return new Map(
    (keys as string)
      .split(' ')
      .filter((key) => key !== '')
      .map((key, i) => [key, new Int8Array(buffer, byteOffset + at[i]!, at[i + 1]! - at[i]!)]),
  );
}

/**
 * Keeps vectors in a file, in place of what it kept before.
 * @returns what went wrong, or null
 */
export function writeKept(path: string, kept: Kept): SavedProblem | null {
  const starts = new Float64Array(kept.size + 1);
  for (const [i, { length }] of [...kept.values()].entries()) starts[i + 1] = starts[i]! + length;
  const vectors = new Uint8Array(starts[kept.size]!);
  for (const [i, one] of [...kept.values()].entries())
    vectors.set(new Uint8Array(one.buffer, one.byteOffset, one.length), starts[i]);
  const sections = { encoder: ENCODER, keys: [...kept.keys()].join(' '), starts, vectors };
  return writeSaved(path, sections, FORM.vectors);
}
