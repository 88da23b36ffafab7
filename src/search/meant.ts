import type { Indexed } from './indexed.ts';
import { within } from './terms/within.ts';

/** A word of fewer letters is taken for no other; a shorter one than LONG may be one edit away, any other two. See docs/constants.md. */
const SHORTEST = 5;
const LONG = 9;

/** How many edits a word may be from what it was meant to be; 0 where it is taken for no other. */
export const editsIn = (word: string): number => {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return 0;
  return word.length < LONG ? 1 : 2;
};

/**
 * The corpus term that a word which occurs nowhere was probably meant to be: the same first letter, one edit
 * apart, or two in a long word. The commonest wins, and of those the first in the alphabet, whatever the order of the articles.
 * Words with digits are never taken for another.
 * @returns the term's number and the word as it is written there, or null
 */
export function meant(
  word: string,
  { lexicon, passagesWith }: Indexed,
): { readonly term: number; readonly word: string } | null {
  const most = editsIn(word);
  if (most === 0) return null;
  let best: { readonly term: number; readonly word: string } | null = null;
  for (const [form, other] of lexicon.words.entries()) {
    if (other[0] !== word[0]) continue;
    const term = lexicon.termOf[form]!;
    const more: number = best === null ? 1 : passagesWith[term]! - passagesWith[best.term]!;
    const isBetter = more > 0 || (more === 0 && other < best!.word);
    if (isBetter && within(word, other, most)) best = { term, word: other };
  }
  return best;
}
