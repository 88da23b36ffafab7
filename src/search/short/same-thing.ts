import { isOpposite } from '../../text/lexicon/opposites.ts';
import type { Match } from '../found.ts';
import type { Meaning } from '../meaning.ts';
import { kinOf } from '../terms/countries.ts';
import { baseForm } from '../terms/irregular.ts';
import { stem } from '../terms/stem.ts';
import type { Token } from '../terms/token.ts';

/** Two words of one stem are this near where one is made from the other: "organ" and "organisation" are not. See docs/constants.md. */
const DERIVED = 0.35;

/** Words this near in meaning name one thing: "attorney" and "lawyer"; below it stand "east" and "west". See docs/constants.md. */
const SYNONYM = 0.92;

/** Words that begin alike so far, and are near in meaning, are made from one another though their stems differ: "independent" of "independence". */
const BEGINS_ALIKE = 6;
const MOST_OF_IT = 0.75;
const AKIN = 0.55;

/** Nouns of which the verb's past tells of something else: "struck a warm tone" is no strike. */
const NOUNS: ReadonlySet<string> = new Set(
  'strike spring bear wind lead leave stand draw deal lie break stick bow'.split(' '),
);

const isPastOfNoun = (asked: string, here: string): boolean =>
  NOUNS.has(asked) && here !== asked && baseForm(here) === asked;

function similarity(one: string, other: string, meaning: Meaning | null): number | null {
  const [a, b] = [meaning?.row(one) ?? null, meaning?.row(other) ?? null];
  return a === null || b === null ? null : meaning!.similarity(a, b);
}

/** Whether two words of one stem are forms of one word, or made from one another. Those that the table does not know count as that. */
const isOfOneWord = (asked: string, here: string, meaning: Meaning | null): boolean =>
  asked === here || (!isPastOfNoun(asked, here) && (similarity(asked, here, meaning) ?? DERIVED) >= DERIVED);

function beginsAlike(one: string, other: string): boolean {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared >= BEGINS_ALIKE && shared >= MOST_OF_IT * Math.min(one.length, other.length);
}

/**
 * Whether a word of the article is the very thing that is asked for: the word, an inflection or derivation, another spelling, an
 * abbreviation, a country for its people, or a word that means the same.
 * @param asked a content word of the question
 * @param here a content word of the article, for which `match` says it stands
 */
export function isSameThing(asked: Token, here: Token, match: Match, meaning: Meaning | null): boolean {
  if (match.how === 'typo') return true;
  if (asked.term === here.term) {
    // "WTO" has "trade" only as a part of what it stands for.
    if (stem(here.word) !== asked.term) return asked.name && here.name;
    return isOfOneWord(asked.word, here.word, meaning);
  }
  if (kinOf(asked.term, asked.name).includes(here.term)) return true;
  if (match.how !== 'meaning' || isOpposite(asked.word, here.word)) return false;
  return (
    match.similarity >= SYNONYM ||
    (beginsAlike(asked.word, here.word) && (similarity(asked.word, here.word, meaning) ?? 0) >= AKIN)
  );
}
