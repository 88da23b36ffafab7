import type { Range } from '../../corpus/span.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { words as wordList } from '../../grammar/words.ts';
import { isOnePerson } from '../../text/lexicon/persons.ts';
import type { Token } from '../../text/tokens.ts';

/** So many words may stand between "of" and a name, or between "’s" and whose it is: "of the late party founder Ola Berg". */
export const FAR = 5;
export const WHOSE = wordList('of for to');
const FAMILY = wordList('family relatives parents children siblings');

/** Whether a word is for a person or for several: "aide", "lawyers", "family". */
export function isForPersons({ low, kind }: Pick<Token, 'low' | 'kind'>): boolean {
  if (kind !== 'word') return false;
  return [low, low.replace(/s$/u, ''), low.replace(/ies$/u, 'y'), low.replace(/men$/u, 'man')].some(
    (one) => isOnePerson(one) || FAMILY.has(one),
  );
}

/** Behind a name, what says that something is its own: "Berg’s", "Jones’". */
export const OWNS = /^['’]s?$/u;

export const isEnd = ({ kind, low }: Token): boolean =>
  kind !== 'word' || AUXILIARIES.has(low) || CONJUNCTIONS.has(low) || PREPOSITIONS.has(low);

/** The words behind a name and its "’s" that may be for what is its own. @param last the place of the name's last word */
export function ownedBehind(words: readonly Token[], last: number): readonly Token[] {
  const rest = words.slice(last + 2, last + 2 + FAR);
  const end = rest.findIndex(isEnd);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The word for whoever is somebody's: "aide" of "an aide to minister Eva Dahl", "wife" of "Tom Lee’s late wife". */
export function whoIsTheirs(words: readonly Token[], first: number, last: number): Token | null {
  if (/^['’]s$/u.test(words[last + 1]?.low ?? '')) {
    const theirs = ownedBehind(words, last).find(isForPersons);
    if (theirs !== undefined) return theirs;
  }
  for (let at = first - 1; at > Math.max(0, first - 1 - FAR - 1); at--) {
    const word = words[at]!;
    if (WHOSE.has(word.low)) return isForPersons(words[at - 1]!) ? words[at - 1]! : null;
    // "the president of the United States Joe Roe" is himself president.
    if (isEnd(word) || (at === first - 1 && word.capital && !isForPersons(word))) return null;
  }
  return null;
}

/** The same for a name by its place among the words. */
export const whoseAt = (words: readonly Token[], { start, end }: Range): Token | null =>
  whoIsTheirs(
    words,
    words.findIndex((word) => word.end > start),
    words.findLastIndex((word) => word.start < end),
  );
