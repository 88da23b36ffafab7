import type { Asked } from '../asked.ts';
import type { Held } from './held.ts';

/** A headline's words still tell this much. See docs/constants.md. */
const HEADLINE = 0.3;

/** What the words of a question tell of the sentences under one headline, by asked word. */
export interface Weights {
  readonly words: readonly number[];
  /** With the headline's words counting little. */
  readonly own: readonly number[];
  /** Of each word but the last, with the next. */
  readonly pairs: readonly number[];
  /** What each of them comes to: what a sentence would have that meets all. */
  readonly most: { readonly words: number; readonly own: number; readonly pairs: number };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Weighs the words of a question for the sentences under a headline. */
export function weightsUnder(headline: Held, asked: readonly Asked[]): Weights {
  const words = asked.map(({ weight }) => weight);
  const own = words.map((weight, i) => (headline.times[i]! > 0 ? weight * HEADLINE : weight));
  const pairs = words.slice(1).map((weight, i) => Math.min(weight, words[i]!));
  return { words, own, pairs, most: { words: sum(words), own: sum(own), pairs: sum(pairs) } };
}
