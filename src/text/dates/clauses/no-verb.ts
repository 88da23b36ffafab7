import { DAY_WORDS } from '../../../grammar/calendar.ts';
import { COORDINATORS } from '../../../grammar/conjunctions.ts';
import { ARTICLES, DETERMINERS } from '../../../grammar/determiners.ts';
import { ORDINAL_WORDS } from '../../../grammar/numbers.ts';
import { PARTICLES } from '../../../grammar/particles.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { OBJECT_PRONOUNS, PRONOUNS } from '../../../grammar/pronouns.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Token } from '../../tokens.ts';
import { BEFORE_NOUNS } from './lexicon.ts';

/** One of several, before what it is one of. */
const WHICH = wordList('last next latest only previous other new recent former current').union(ORDINAL_WORDS);
/** What follows a verb and no attribute: what it does is done to, where or when. */
export const AFTER_VERB = DETERMINERS.union(OBJECT_PRONOUNS)
  .union(PARTICLES)
  .union(PREPOSITIONS)
  .union(COORDINATORS)
  .union(DAY_WORDS)
  .union(wordList('hers as when while last early late more nearly'));

/** Whether what follows a word may be the noun that it describes: neither a name nor what follows a verb. */
function isBeforeNoun(words: readonly Token[], i: number): boolean {
  const after = words[i + 1];
  return (
    after?.kind === 'word' &&
    !after.capital &&
    !AFTER_VERB.has(after.low) &&
    !/^\d|\w(?:day|ly)$/.test(after.low)
  );
}

/** "The first recorded cases": what describes a noun behind it; "the first opened in March" is a verb. */
export const isAttribute = (words: readonly Token[], i: number): boolean =>
  WHICH.has(words[i - 1]?.low ?? '') &&
  BEFORE_NOUNS.has(words[i - 2]?.low ?? 'the') &&
  isBeforeNoun(words, i);

/** "Italian state-owned bank": what a noun is like; "re-elected" and "co-founded" are verbs. */
export const isCompound = (words: readonly Token[], i: number): boolean =>
  /^(?!(?:re|co|pre|over|under|out|de|un|mis|cross|counter)-)[\p{L}\d]+-[\p{L}-]+(?:ed|en|wn|lt|ld|de)$/u.test(
    words[i]!.low,
  ) &&
  (isBeforeNoun(words, i) || words[i + 1]?.capital === true);

/** "a search for stolen copper", "the known cases": what describes a noun behind it. */
export function isAttributive(words: readonly Token[], i: number): boolean {
  const before = words[i - 1]?.low ?? '';
  return (PREPOSITIONS.has(before) || DETERMINERS.has(before)) && isBeforeNoun(words, i);
}

/** "Judge Roe's ruling": whose it is, and no verb; "he's leaving" has one. "In a live video broadcast" has none either. */
export function isOnlyNoun(words: readonly Token[], i: number): boolean {
  const { low } = words[i]!;
  if (low.endsWith('ing')) return words[i - 1]?.low === "'s" && !PRONOUNS.has(words[i - 2]?.low ?? '');
  const before = words.slice(Math.max(0, i - 3), i);
  return (
    low === 'broadcast' && before.at(-1)?.capital === false && before.some((one) => ARTICLES.has(one.low))
  );
}

/** "Los Angeles based Northrop" */
export const describesName = (words: readonly Token[], i: number): boolean =>
  words[i - 1]?.capital === true &&
  words[i + 1]?.capital === true &&
  /^(?:based|led|backed|owned|born|run|made|built)$/.test(words[i]!.low);
