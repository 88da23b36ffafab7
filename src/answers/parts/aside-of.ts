import { overlaps, type Range } from '../../corpus/span.ts';
import type { ToldParts } from './told-parts.ts';

/** Behind these stands whom something is done for, against or with. */
export const TOWARDS = /^(?:to|from|for|against|with)$/u;
/** And where. */
export const PLACES = /^(?:in|at|on|near)$/u;

/** Whether a word stands behind a verb and one of some prepositions. */
export const isBehind = (
  { behind }: ToldParts,
  place: Range,
  isOne: (preposition: string) => boolean,
): boolean =>
  behind.some(({ preposition, words }) => isOne(preposition) && words.some((word) => overlaps(word, place)));

/** Whether something is only whom, or where, an act was done to another thing: "the museum" of "moved the statue to the museum". */
export const isAsideOf = (told: ToldParts, place: Range): boolean =>
  isBehind(told, place, (preposition) => TOWARDS.test(preposition) || PLACES.test(preposition));
