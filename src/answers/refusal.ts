import { words, type Says } from '../words.ts';
import type { Answer } from './answer.ts';
import { nothingBut } from './nothing-but.ts';

/** More than anyone asks; beyond it a question is refused rather than cut. */
const LONGEST_QUESTION = 1000;

/** What Discord takes in one option; the longest quotations have a few thousand characters. */
export const LONGEST_QUOTATION = 6000;

/** Why a question is not looked up at all, or null when it is. */
export function refusal(query: string, longest = LONGEST_QUESTION): Answer | null {
  if (query.length > longest) return refuse(query, words.tooLong(query.length, longest));
  return /[\p{L}\p{N}]/u.test(query) ? null : refuse(query, words.emptyQuestion);
}

/** An answer of nothing but what is wrong with a question. */
export const refuse = (query: string, line: Says): Answer =>
  nothingBut(query.slice(0, LONGEST_QUESTION), [line]);
