import { asMeant } from '../search/as-meant.ts';
import type { Found, Hit, Match } from '../search/found.ts';
import { headlineTerms } from '../search/passages.ts';
import { stem } from '../search/terms/stem.ts';
import type { Archive } from './archive.ts';
import { contestOf } from './contest/compare.ts';
import { eventIn } from './asks-when.ts';
import { isNamedBehind } from './likely/named-behind.ts';
import { readWith } from './likely/read-with.ts';
import { isOwn, isOwnWord, isSame, meetsAll } from './meets-all.ts';
import { once } from './once.ts';
import { isWithin } from './same-place.ts';
import { ofAnotherThing } from './told/another-thing.ts';
import { actOf } from './told/act.ts';
import { toldTogether } from './told/date-told.ts';
import { isDay } from './when-of.ts';
import type { Dated } from './when-passage.ts';
import { NAME } from './when-ways.ts';

/** What the reader holds to be so unlikely is not told, though every word of it stands there: "voted for it", asked of a vote against. See docs/constants.md. */
const DOUBTED = -1.5;

/**
 * Whether the reader of question and passage doubts that a passage tells of what was asked: then no day is stated, nor that the articles give
 * none. It is asked for its topic; where that has no verb, for all of the question too, "when was Holm in Lund". A limit is left: it rests on a
 * report of it, of which the reader says less.
 */
function isDoubted(archive: Archive, question: string, { hits, words }: Found, first: Dated): boolean {
  const reader = archive.search.reader();
  if (reader === null || !(isDay(first.when) || first.when.status === 'undatable')) return false;
  const hit = hits.find((one) => isWithin(one, first));
  // Who won over whom is read already.
  if (hit === undefined || contestOf(question)(hit).same !== null) return false;
  const topic = eventIn(question);
  const ways = actOf(question, words) === null ? [...new Set([topic, question])] : [topic];
  return (
    ways.some((way) => readWith(archive, reader, asMeant(way, words), hit) < DOUBTED) ||
    isNamedBehind(archive, hit)
  );
}

/**
 * Whether the best passage has all words, and is not doubted, or tells its day of a pronoun near the rest: "Marsh wrote novels. She died in May".
 * @param first what its day stands in; null where another sentence gives it, and there is nothing to doubt in this one
 */
export function isStated(
  archive: Archive,
  question: string,
  found: Found,
  best: Hit,
  first: Dated | null,
): boolean {
  if (
    isPlainly(archive, question, best, found) &&
    !(first !== null && isDoubted(archive, question, found, first))
  )
    return true;
  const together = toldTogether(archive, found, actOf(question, found.words));
  return together.some(
    ({ dated }) =>
      first !== null &&
      dated.article === first.article &&
      dated.start === first.start &&
      dated.end === first.end &&
      dated.when.value === first.when.value,
  );
}

const isMetPlainly = (match: Match): boolean => isSame(match) && (isOwn(match) || NAME.test(match.asked));

/**
 * Whether a passage has every word of the question, or one that is known to tell of the same: in its own sentence, in the headline, for what
 * all of an article is about is not said again in each sentence, or, of a name, beside it. What only means something like it is another thing
 * as often: "silver" of gold, "sentenced" of a conviction.
 */
function isPlain(hit: Hit, { words }: Found): boolean {
  const headline = once(() => headlineTerms(hit.passage.article));
  return meetsAll(
    hit,
    words,
    (match) => isMetPlainly(match) || headline().has(stem(match.asked.toLowerCase())),
  );
}

/** Whether a passage has it all, and tells it of nothing else than was asked for. */
const isPlainly = (archive: Archive, question: string, hit: Hit, found: Found): boolean =>
  isPlain(hit, found) && !ofAnotherThing(archive, question, found.words)(hit);

/** Whether a passage has every word of the question itself, in its own sentence: else it may lack the day because it tells of another thing. */
export const isWhole = (hit: Hit, { words }: Found): boolean => meetsAll(hit, words, isOwnWord);
