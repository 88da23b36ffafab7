import { overlaps, type Range } from '../../corpus/span.ts';
import { ADVERBS } from '../../grammar/adverbs.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Token } from '../../text/tokens.ts';
import { OWNS } from '../told/theirs.ts';
import { SAYS_WHICH } from './says-which.ts';

/** Whether a word is what some words name, or only tells more of that: whose it is, where, of what sort. */
export type StandsAs = 'head' | 'within';

/** Within a name of several words: "Department of Health and Human Services". */
const IN_NAMES = wordList('of and for the de von van bin al &');
const NO_NOUN = AUXILIARIES.union(CONJUNCTIONS).union(ADVERBS).union(DETERMINERS).union(PREPOSITIONS);

const isWhich = (word: Token | undefined): boolean => word !== undefined && SAYS_WHICH.has(word.low);

const isNoun = (word: Token | undefined): boolean =>
  word?.kind === 'word' && !word.capital && !NO_NOUN.has(word.low) && !/(?:ly|ing|ed)$/u.test(word.low);

/** Where the name begins that a word is a part of. */
function nameFrom(words: readonly Token[], at: number): number {
  if (!words[at]!.capital) return at;
  const before = words.findLastIndex(({ capital, low }, i) => i < at && !capital && !IN_NAMES.has(low));
  return words.findIndex(({ capital }, i) => i > before && capital);
}

/** Whether nothing behind a word makes it only a part of a name or a noun: "Berg's", "the hospital car park". */
function isLast(words: readonly Token[], last: number): boolean {
  const next = words[last + 1];
  if (next && OWNS.test(next.low)) return isWhich(words.slice(last + 2).find(isNoun));
  return !isNoun(next) || isWhich(next);
}

/** @returns null where it does not stand there */
export function standsAs(words: readonly Token[], place: Range): StandsAs | null {
  const at = words.findIndex((word) => overlaps(word, place));
  if (at === -1) return null;
  let last = words.findLastIndex((word) => overlaps(word, place));
  while (words[last]!.capital && words[last + 1]?.capital) last++;
  if (!isLast(words, last)) return 'within';
  const first = nameFrom(words, at);
  const opened = words.findLastIndex(
    ({ low, kind }, i) => i < first && (kind === 'sign' || PREPOSITIONS.has(low)),
  );
  if (opened === -1 || words[opened]!.kind === 'sign' || isWhich(words[opened - 1])) return 'head';
  // "speaker of the parliament Ali Berg" is named, and not only whose he is.
  return words[at]!.capital && isNoun(words[first - 1]) ? 'head' : 'within';
}
