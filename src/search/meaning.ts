/** What words mean, by a table that ships with the project. */
export interface Meaning {
  /** How many numbers describe a word. */
  readonly size: number;
  /** The word's row in the table; null when it is not there. @param word lower-cased, without accents */
  row(word: string): number | null;
  /** Cosine of two rows, -1 to 1. */
  similarity(a: number, b: number): number;
  /**
   * What some words mean together: the sum of their directions, in which rare words count for more (Arora and others,
   * A Simple but Tough-to-Beat Baseline for Sentence Embeddings, 2017).
   */
  together(rows: Iterable<number>): Float64Array;
  /** What a row adds to the scalar product of a sum of such directions with a vector. */
  along(vector: Float64Array, row: number): number;
}

/** The length of a vector. */
export const lengthOf = (vector: Float64Array): number =>
  Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));

/** Rows are ordered by how common the words are, and Zipf's law gives their share of all text. */
const shareOfText = (row: number): number => 1 / (12 * (row + 10));
const SMOOTH = 1e-3;

/**
 * Meanings out of a table's parts.
 * @param words commonest first
 * @param rows `size` numbers for each word, all of one word to one scale
 */
export function meaningOf(words: readonly string[], rows: Int8Array, size: number): Meaning {
  const numbers = new Map(words.map((word, row) => [word, row]));
  const lengths = Float32Array.from(words, (_, row) => {
    let squares = 0;
    for (let i = row * size; i < (row + 1) * size; i++) squares += rows[i]! * rows[i]!;
    return Math.max(1, Math.sqrt(squares));
  });
  const weights = Float64Array.from(lengths, (length, row) => SMOOTH / (SMOOTH + shareOfText(row)) / length);
  return {
    size,
    row: (word) => numbers.get(word) ?? null,
    similarity(a, b) {
      let dot = 0;
      for (let i = a * size, j = b * size, end = i + size; i < end; i++, j++)
        dot = (dot + Math.imul(rows[i]!, rows[j]!)) | 0;
      return dot / (lengths[a]! * lengths[b]!);
    },
    together(some) {
      const sum = new Float64Array(size);
      for (const row of some)
        for (let i = 0, j = row * size; i < size; i++, j++) sum[i]! += weights[row]! * rows[j]!;
      return sum;
    },
    along(vector, row) {
      let dot = 0;
      for (let i = 0, j = row * size; i < size; i++, j++) dot += vector[i]! * rows[j]!;
      return weights[row]! * dot;
    },
  };
}
