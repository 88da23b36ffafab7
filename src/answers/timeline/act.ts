import type { Range } from '../../corpus/span.ts';
import type { Place } from '../answer.ts';

/** What somebody says or does in a sentence of an article, as far as a timeline is laid out by it. */
export interface Act extends Range {
  /** The sentence's index in the reading. */
  readonly sentence: number;
  /** The day on which it stands; null without one. */
  readonly placed: Place | null;
}

/** By the index of a person in an article's reading: their acts, in order. */
export type Acts = readonly (readonly Act[])[];
