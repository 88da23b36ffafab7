import { lengthOf, type Meaning } from '../meaning.ts';
import { MIXED, mixed } from './mixed.ts';

/**
 * What sentences mean, only as much of it as is needed to find those that may be near to a question: the signs of a sentence's
 * numbers, one bit each, and how long the vector is. The cosine itself is reckoned from the words.
 */
export interface Senses {
  /** By sentence, `WIDE` numbers of 32 signs each. */
  readonly signs: Uint32Array;
  readonly lengths: Float32Array;
}

const BITS = 32;

/** So many numbers hold the signs of a vector. */
export const WIDE = MIXED / BITS;

/** The signs of a vector's numbers when it is turned so that each tells as much as the others. */
export function signsOf(vector: Float64Array): Uint32Array {
  const signs = new Uint32Array(WIDE);
  for (const [i, one] of mixed(vector).entries())
    if (one > 0) signs[Math.floor(i / BITS)]! |= 1 << (i % BITS);
  return signs;
}

/**
 * What every sentence of a corpus means.
 * @param sentences how many there are
 * @param rowsOf the rows in the table of a sentence's words
 * @param before what sentences meant before, and by sentence 1 more than its number there, or 0; null where nothing is known
 */
export function sensesOf(
  sentences: number,
  rowsOf: (sentence: number) => Iterable<number>,
  meaning: Meaning,
  before: { readonly known: Uint32Array; readonly senses: Senses | null } | null = null,
): Senses {
  const signs = new Uint32Array(sentences * WIDE);
  const lengths = new Float32Array(sentences);
  for (let sentence = 0; sentence < sentences; sentence++) {
    const was = (before?.known[sentence] ?? 0) - 1;
    if (before?.senses && was >= 0) {
      signs.set(before.senses.signs.subarray(was * WIDE, (was + 1) * WIDE), sentence * WIDE);
      lengths[sentence] = before.senses.lengths[was]!;
      continue;
    }
    const vector = meaning.together(rowsOf(sentence));
    signs.set(signsOf(vector), sentence * WIDE);
    lengths[sentence] = lengthOf(vector);
  }
  return { signs, lengths };
}
