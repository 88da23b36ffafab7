import { rowOf } from './families.ts';
import type { Indexed } from './indexed.ts';
import { lengthOf, type Meaning } from './meaning.ts';
import { formsIn } from './places.ts';

/** How near sentences come to a question, each as a whole. */
export interface Closeness {
  /** What the question means as a whole. */
  readonly together: Float64Array;
  /** The cosine of what a sentence's words and the question's mean together. */
  readonly of: (sentence: number) => number;
}

/**
 * Measures closeness to a question. The cosine is a sum over the sentence's words, so that no sentence's vector need be
 * kept.
 * @param rows the rows in the table of the question's words
 */
export function closenessOf(
  rows: readonly number[],
  { places, families, senses }: Indexed,
  meaning: Meaning,
): Closeness {
  const together = meaning.together(rows);
  const length = lengthOf(together);
  /** What each word adds, once it was asked for. */
  const known = new Map<number, number>();
  const along = (form: number): number => {
    const before = known.get(form);
    if (before !== undefined) return before;
    const row = rowOf(families, form);
    const made = row === null ? 0 : meaning.along(together, row);
    known.set(form, made);
    return made;
  };
  return {
    together,
    of(sentence) {
      const product = length * (senses?.lengths[sentence] ?? 0);
      if (product === 0) return 0;
      let sum = 0;
      for (const form of formsIn(places, sentence)) sum += along(form);
      return sum / product;
    },
  };
}
