import { overlaps, type Range } from '../../corpus/span.ts';
import { ADVERBS } from '../../grammar/adverbs.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { ORDINAL_WORDS } from '../../grammar/numbers.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import { isOpposite } from '../../text/lexicon/opposites.ts';
import type { Token } from '../../text/tokens.ts';
import { isForPersons, OWNS } from '../told/theirs.ts';
import { placesIn } from '../told/verb-in.ts';
import { lacksOnly } from './another-act.ts';

const NO_SORT = DETERMINERS.union(PREPOSITIONS)
  .union(CONJUNCTIONS)
  .union(AUXILIARIES)
  .union(ADVERBS)
  .union(PRONOUNS)
  .difference(ORDINAL_WORDS);

/** The word before a noun or a name that says which of its sort it is; null where none does. */
function sortAt(words: readonly Token[], at: number): Token | null {
  const before = words[at - 1];
  return before?.kind !== 'word' || NO_SORT.has(before.low) || OWNS.test(before.low) ? null : before;
}

/** Whether two words that say which cannot both be said of one: "north" and "south", "second" and "third". */
const exclude = (one: string, other: string): boolean =>
  isOpposite(one, other) || (ORDINAL_WORDS.has(one) && ORDINAL_WORDS.has(other) && one !== other);

/** Whether a word, or the name that goes on behind it, owns what follows: "Eddie Van Halen's death". */
function isOwner(words: readonly Token[], at: number): boolean {
  const behind = words.slice(at + 1).find(({ capital }) => !capital);
  return OWNS.test(behind?.low ?? '');
}

/** Whether a passage has a noun of a question, and something else before it that says which of its sort it is. */
function isAnother(
  hit: Hit,
  places: readonly Range[],
  which: Token,
  said: readonly Token[],
  lacks: () => boolean,
): boolean {
  const sorts = places.map((place) =>
    sortAt(
      said,
      said.findIndex((word) => overlaps(word, place)),
    ),
  );
  const isNew = (sort: Token | null): sort is Token =>
    sort !== null && !hit.matched.some(({ at }) => at.some((one) => overlaps(one, sort)));
  if (!sorts.every(isNew)) return false;
  if (sorts.every(({ low }) => exclude(which.low, low))) return true;
  // "President Roe" may be "Anna Roe".
  const areNames = which.capital && sorts.some(({ capital }) => capital);
  return areNames && ![which, ...sorts].some(isForPersons) && lacks();
}

/**
 * Whether a passage has something that was asked for only as another of its sort: the south face, asked of the north; Lena Weil, asked of Max,
 * where it has every other word and the article that one elsewhere.
 * @param asked the question's words
 * @param words the same, as the search knows them
 * @param said the sentence's
 */
export function isOtherSort(
  found: Hit,
  question: string,
  asked: readonly Token[],
  words: readonly AskedWord[],
  said: readonly Token[],
): boolean {
  const textOf = ({ start, end }: Range): string => question.slice(start, end);
  // "Lower" is near to "upper" in meaning, and not met by it.
  const hit = {
    ...found,
    matched: found.matched.filter(
      ({ how, asked: one, word }) => how !== 'meaning' || !isOpposite(one.toLowerCase(), word.toLowerCase()),
    ),
  };
  return hit.matched.some(({ asked: noun, how, at: places }) => {
    if (how === 'meaning' || places.length === 0) return false;
    const at = asked.findIndex((word) => textOf(word) === noun);
    const which = sortAt(asked, at);
    if (which === null || isOwner(asked, at) || placesIn(hit, [textOf(which)]).length > 0) return false;
    return isAnother(hit, places, which, said, () => lacksOnly(hit, [textOf(which)], words));
  });
}
