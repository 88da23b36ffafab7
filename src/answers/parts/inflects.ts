import type { Match } from '../../search/found.ts';
import { baseForm } from '../../search/terms/irregular.ts';
import { stem } from '../../search/terms/stem.ts';
import { isSame } from '../meets-all.ts';

const bare = (low: string): string => low.replace(/(?:ing|ed|es|e|d|s)$/u, '');

/** Whether two words, in small letters, are forms of one: "live" and "lives", "sell" and "sold". */
export const areForms = (one: string, other: string): boolean =>
  bare(one) === bare(other) || stem(baseForm(one)) === stem(baseForm(other));

/** Whether a verb stands in a sentence itself, in whatever form, and not only what means something like it: "sued" for "sue". */
export const verbInflects = (match: Match): boolean =>
  isSame(match) || areForms(match.asked.toLowerCase(), match.word.toLowerCase());
