import { stemmer } from 'stemmer';
import { baseForm } from './irregular.ts';
import { oneSpelling } from './spelling.ts';

/** Longer runs of letters are no words; the stemmer's expressions need not see them. */
const LONGEST = 40;

const known = new Map<string, string>();
const KEPT = 200_000;

/**
 * What all forms of one English word share: irregular forms, British or American spelling, and endings
 * (Porter, "An algorithm for suffix stripping", 1980) are folded. Digits stay as they are.
 * @param word lower-cased, without marks
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stemmed = word.length > LONGEST ? word : stemmer(oneSpelling(baseForm(word)));
  if (known.size < KEPT) known.set(word, stemmed);
  return stemmed;
}
