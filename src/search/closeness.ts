import type { Asked } from './asked.ts';
import type { Indexed } from './indexed.ts';
import { lengthOf, type Meaning } from './meaning.ts';
import type { Nearness } from './nearness.ts';

/** How near sentences come to a question, each as a whole. */
export interface Closeness {
  /** What the question means as a whole. */
  readonly together: Float64Array;
  /** The cosine of what a sentence's words and the question's mean together. */
  readonly of: (sentence: number) => number;
}

/** Measures closeness: a sum over the sentence's words, so that no sentence's vector need be kept. */
export function closenessOf(
  asked: readonly Asked[],
  { places: { words, forms }, senses }: Indexed,
  nearness: Nearness,
  meaning: Meaning,
): Closeness {
  const together = meaning.together(asked.flatMap(({ row }) => row ?? []));
  const length = lengthOf(together);
  return {
    together,
    of(sentence) {
      const product = length * (senses?.lengths[sentence] ?? 0);
      if (product === 0) return 0;
      let sum = 0;
      const end = words[sentence + 1]!;
      for (let at = words[sentence]!; at < end; at++) sum += nearness.along(forms[at]!);
      return sum / product;
    },
  };
}
