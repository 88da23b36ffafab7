import type { WordDifference } from './difference.ts';
import { sourceWords, yourWords, type Source } from './source.ts';
import type { Token } from './tokens.ts';
import { AUXILIARIES, MODALS } from './turns/lists.ts';
import { words as wordList } from '../../grammar/words.ts';
import { wordDifference } from './words-differ.ts';

/** Adverbs that deny, beside which any other word may stand. */
const DENIES = wordList('not never');

/** Adverbs that can take the place of a denial; those in -ly can too. */
const ADVERBS = wordList(`
  not never no nor also always almost already ever even just long now often once only quite rather really so soon still then
  there too very well yet
`);

/** Whether there is an adverb that can stand where a denial stood. */
const mayReplace = (words: readonly string[]): boolean =>
  words.some((low) => ADVERBS.has(low) || low.endsWith('ly') || low.endsWith("n't"));

const helps = (words: readonly string[]): boolean =>
  words.some((low) => AUXILIARIES.has(low) || MODALS.has(low));

/** Longer runs are other words altogether. */
const FEW = 3;

/**
 * A “not” that is gone and a word of another kind that has come are two differences: “We” does not stand for “not”,
 * though they are at the same place. “Now” does, and “shall” for “will not”.
 */
export function denialApart(source: Source, one: WordDifference, first?: Token): WordDifference[] {
  const { op, turn, mine, theirs } = one;
  if (op !== 'changed' || turn !== 'negation' || Math.max(mine.length, theirs.length) > FEW) return [one];
  const yours = yourWords(source, mine, first).map(({ low }) => low);
  const others = sourceWords(source, theirs).map(({ low }) => low);
  const denies = [yours, others].map((words) => words.some((low) => DENIES.has(low)));
  if (helps(yours) && helps(others)) return [one];
  if (denies[0] === denies[1] || (mayReplace(yours) && mayReplace(others))) return [one];
  return [wordDifference(source, [], theirs, first), wordDifference(source, mine, [], first)];
}
