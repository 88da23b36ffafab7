import { stemmer } from 'stemmer';
import { memo } from '../../corpus/memo.ts';
import { baseForm } from './irregular.ts';
import { oneSpelling } from './spelling.ts';

/** Longer runs of letters are no words; the stemmer's expressions need not see them. */
const LONGEST = 40;

const KEPT = 200_000;

/**
 * What all forms of one English word share: irregular forms, British or American spelling, and endings
 * (Porter, "An algorithm for suffix stripping", 1980) are folded. Digits stay as they are.
 * @param word lower-cased, without marks
 */
export const stem = memo(KEPT, (word) =>
  word.length > LONGEST ? word : stemmer(oneSpelling(baseForm(word))),
);
