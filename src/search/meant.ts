import type { Indexed } from './indexed.ts';
import { within } from './terms/within.ts';

const SHORTEST = 5;
const LONG = 9;

/**
 * The corpus term that a word which occurs nowhere was probably meant to be: the same first letter, one edit
 * apart, or two in a long word. The commonest wins. Words with digits are never taken for another.
 * @returns the term's number, or null
 */
export function meant(word: string, { lexicon, passagesWith }: Indexed): number | null {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return null;
  const most = word.length < LONG ? 1 : 2;
  let best: number | null = null;
  for (const [form, other] of lexicon.words.entries()) {
    const term = lexicon.termOf[form]!;
    const commoner = best === null || passagesWith[term]! > passagesWith[best]!;
    if (other[0] === word[0] && commoner && within(word, other, most)) best = term;
  }
  return best;
}
