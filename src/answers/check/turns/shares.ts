import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { isNumber } from './lists.ts';
import { phrases } from './phrases.ts';
import type { TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

/** How much of what follows at once is meant. */
const SHARE = wordList(
  'few little almost nearly only half hardly partly former ex fake alleged some most many several',
);
/** "a few", "the former", "not only" are no less. */
const NO_SHARE = ARTICLES.union(POSSESSIVES).union(wordList('very not'));

const BEFORE_NUMBER = phrases('fewer than|more than|at most|at least|up to|about|around|roughly|over|under');
const BEFORE_ANY = phrases(
  'less than|all but|some of|most of|few of|many of|half of|part of|none of|one of|about as|hardly any',
);

/** How many words at `index` say of how much of what begins at `kept` something is said; 0 for none. */
export function shareAt(words: Words, index: number, kept: number): number {
  const length = kept - index;
  if (BEFORE_ANY(words, index) === length) return length;
  if (BEFORE_NUMBER(words, index) === length) return isNumber(words[kept]?.low ?? '') ? length : 0;
  const share = length === 1 && SHARE.has(words[index]!.low);
  return Number(share && !NO_SHARE.has(words[index - 1]?.low ?? ''));
}
