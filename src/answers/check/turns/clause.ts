import { COORDINATORS } from '../../../grammar/conjunctions.ts';
import { NOBODY } from '../../../grammar/negations.ts';
import { PRONOUNS, SOMEBODY } from '../../../grammar/pronouns.ts';
import { ARTICLES, POSSESSIVES, DEMONSTRATIVES, QUANTIFIERS } from '../../../grammar/determiners.ts';
import type { TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

const SUBJECTS = PRONOUNS.union(DEMONSTRATIVES).union(wordList('there who'));
/** What else a subject may begin with. */
const BEGIN_SUBJECTS = ARTICLES.union(POSSESSIVES)
  .union(QUANTIFIERS)
  .union(SOMEBODY)
  .union(NOBODY)
  .union(wordList('people'));

/** Whether a clause's subject begins here for certain: "we", "it's". */
export const isSubject = (word: TurnWord | undefined): boolean =>
  word !== undefined && SUBJECTS.has(word.low.replace(/'\p{L}+$/u, ''));

const mayBeSubject = (word: TurnWord | undefined): boolean =>
  isSubject(word) || (word !== undefined && (word.name || BEGIN_SUBJECTS.has(word.low)));

/**
 * Whether a clause with a subject of its own, on which nothing before it bears, begins with this word: ", and we", "; it",
 * ", but the council".
 * @param bare whether a subject after a comma alone is enough: "By refusing, they"
 */
export function clauseBegins(words: Words, index: number, bare: boolean): boolean {
  const word = words[index]!;
  const { gap } = word;
  if (gap.includes(';')) return true;
  const sign = /[,:-]/u.test(gap);
  if (COORDINATORS.has(word.low))
    return sign ? mayBeSubject(words[index + 1]) : word.low !== 'or' && isSubject(words[index + 1]);
  return bare && sign && isSubject(word);
}

/** Whether a clause of its own begins after `from`, at `to` at the latest. */
export function isApart(words: Words, from: number, to: number, bare = true): boolean {
  for (let i = from + 1; i <= to && i < words.length; i++) if (clauseBegins(words, i, bare)) return true;
  // What begins right after "and" or "so" that was left out.
  return (
    to > from &&
    to < words.length &&
    COORDINATORS.has(words[to - 1]?.low ?? '') &&
    to - 1 > from &&
    clauseBegins(words, to - 1, bare)
  );
}
