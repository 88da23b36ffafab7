import { ALIGNED, openKernel } from './kernel/kernel.ts';

/** What words mean, by a table that ships with the project. */
export interface Meaning {
  /** How many numbers describe a word. */
  readonly size: number;
  /** The word's row in the table; null when it is not there. @param word lower-cased, without accents */
  row(word: string): number | null;
  /** Cosine of two rows, -1 to 1. */
  similarity(a: number, b: number): number;
  /**
   * Writes the cosines of a row with some others.
   * @param others null counts as one that is like nothing
   * @param at where the first is written
   */
  similarities(row: number, others: readonly (number | null)[], into: Float32Array, at: number): void;
  /**
   * What some words mean together: the sum of their directions by how much they tell (Arora and others, A Simple but
   * Tough-to-Beat Baseline for Sentence Embeddings, 2017).
   */
  together(rows: Iterable<number>): Float64Array;
}

/** The length of a vector. */
export const lengthOf = (vector: Float64Array): number =>
  Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0));

/** Rows are ordered by how common the words are, and Zipf's law gives their share of all text. See docs/constants.md. */
const shareOfText = (row: number): number => 1 / (12 * (row + 10));
const SMOOTH = 1e-3;

/** How much a word tells of what a text means, by its row, up to 1: rare words more. */
export const rarity = (row: number): number => SMOOTH / (SMOOTH + shareOfText(row));

/** A row is compared with so many others at once. */
const AT_ONCE = 64;

/**
 * Meanings out of a table's parts.
 * @param words commonest first
 * @param given `size` numbers for each word, all of one word to one scale
 */
export function meaningOf(words: readonly string[], given: Int8Array, size: number): Meaning {
  const numbers = new Map(words.map((word, row) => [word, row]));
  /** Every row with zeros after it, so that the next starts where the kernel can take it; last a row of nothing. */
  const step = Math.ceil(size / ALIGNED) * ALIGNED;
  const nothing = words.length * step;
  const list = nothing + step;
  const out = list + 4 * AT_ONCE;
  const { memory, products } = openKernel(out + 4 * AT_ONCE);
  const rows = new Int8Array(memory, 0, nothing);
  for (let row = 0; row < words.length; row++)
    rows.set(given.subarray(row * size, (row + 1) * size), row * step);
  const addresses = new Uint32Array(memory, list, AT_ONCE);
  const found = new Int32Array(memory, out, AT_ONCE);
  const product = (a: number, b: number): number => {
    addresses[0] = a * step;
    products(list, 1, b * step, step, out);
    return found[0]!;
  };
  const lengths = Float32Array.from(words, (_, row) => Math.max(1, Math.sqrt(product(row, row))));
  return {
    size,
    row: (word) => numbers.get(word) ?? null,
    similarity: (a, b) => product(a, b) / (lengths[a]! * lengths[b]!),
    similarities(row, others, into, at) {
      for (let from = 0; from < others.length; from += AT_ONCE) {
        const many = Math.min(AT_ONCE, others.length - from);
        for (let i = 0; i < many; i++) {
          const other = others[from + i]!;
          addresses[i] = other === null ? nothing : other * step;
        }
        products(list, many, row * step, step, out);
        for (let i = 0; i < many; i++) {
          const other = others[from + i]!;
          into[at + from + i] = other === null ? 0 : found[i]! / (lengths[row]! * lengths[other]!);
        }
      }
    },
    together(some) {
      const sum = new Float64Array(size);
      for (const row of some) {
        const weight = rarity(row) / lengths[row]!;
        for (let i = 0, j = row * step; i < size; i++, j++) sum[i]! += weight * rows[j]!;
      }
      return sum;
    },
  };
}
