/** What words mean, by a table that ships with the project. */
export interface Meaning {
  /** How many numbers describe a word. */
  readonly size: number;
  /** The word's row in the table; null when it is not there. @param word lower-cased, without accents */
  row(word: string): number | null;
  /** Cosine of two rows, -1 to 1. */
  similarity(a: number, b: number): number;
  /**
   * What some words mean together: rare words count for more (Arora and others, A Simple but Tough-to-Beat
   * Baseline for Sentence Embeddings, 2017).
   * @returns a vector of length 1, or of zeros when there are no words
   */
  together(rows: Iterable<number>): Float32Array;
}

/** The cosine of two vectors of length 1. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  for (let i = 0; i < a.length; i++) dot += a[i]! * b[i]!;
  return dot;
}

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
  return {
    size,
    row: (word) => numbers.get(word) ?? null,
    similarity(a, b) {
      let dot = 0;
      for (let i = 0; i < size; i++) dot += rows[a * size + i]! * rows[b * size + i]!;
      return dot / (lengths[a]! * lengths[b]!);
    },
    together(some) {
      const sum = new Float32Array(size);
      for (const row of some) {
        const weight = SMOOTH / (SMOOTH + shareOfText(row)) / lengths[row]!;
        for (let i = 0; i < size; i++) sum[i]! += weight * rows[row * size + i]!;
      }
      const length = Math.sqrt(sum.reduce((total, one) => total + one * one, 0));
      return length === 0 ? sum : sum.map((one) => one / length);
    },
  };
}
