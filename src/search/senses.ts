import { lengthOf, type Meaning } from './meaning.ts';

/**
 * What sentences mean, just so much of it as finds those that may be near to a question: the sign of each of a
 * sentence's numbers, one bit each, and how long the vector is. The cosine itself is reckoned from the words.
 */
export interface Senses {
  /** By sentence: so many numbers of 32 signs. */
  readonly wide: number;
  readonly signs: Uint32Array;
  readonly lengths: Float32Array;
}

const BITS = 32;

/** The signs of a vector's numbers, 32 to a number. */
export function signsOf(vector: Float64Array): Uint32Array {
  const signs = new Uint32Array(Math.ceil(vector.length / BITS));
  for (const [i, one] of vector.entries()) if (one > 0) signs[i >>> 5]! |= 1 << (i & 31);
  return signs;
}

/**
 * @param sentences how many there are
 * @param rowsOf the rows in the table of a sentence's words
 */
export function sensesOf(
  sentences: number,
  rowsOf: (sentence: number) => Iterable<number>,
  meaning: Meaning,
): Senses {
  const wide = Math.ceil(meaning.size / BITS);
  const signs = new Uint32Array(sentences * wide);
  const lengths = new Float32Array(sentences);
  for (let sentence = 0; sentence < sentences; sentence++) {
    const vector = meaning.together(rowsOf(sentence));
    signs.set(signsOf(vector), sentence * wide);
    lengths[sentence] = lengthOf(vector);
  }
  return { wide, signs, lengths };
}
