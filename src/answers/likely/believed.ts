import { asMeant } from '../../search/as-meant.ts';
import type { Found, Hit } from '../../search/found.ts';
import type { Reader } from '../../search/reader/reader.ts';
import type { Reading } from '../../text/reading.ts';
import type { Evidence } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { type Act, actOf } from '../told/act.ts';
import { ofAnotherThing } from '../told/another-thing.ts';
import { dateTold } from '../told/date-told.ts';
import { ofTheirs } from '../told/of-theirs.ts';
import { askedText } from '../told/under-headline.ts';
import { isDay, isNow } from '../when-of.ts';
import type { Dated } from '../when-passage.ts';
import { telling } from '../when-supports.ts';
import { NAME } from '../when-ways.ts';
import { dateLikely } from './date-likely.ts';
import { dateMain, dateMost } from './date-main.ts';
import { dateOnly } from './date-only.ts';
import { dayIn } from './day-in.ts';
import { isNamedBehind } from './named-behind.ts';
import { namedSomewhere } from './named.ts';
import { isOtherTime } from './other-time.ts';
import { readWith } from './read-with.ts';

/** So much the reader must say, as a logit, for a day to be offered. See docs/constants.md. */
const OFFERED = 1;
/** The same for it to be stated. See docs/constants.md. */
const STATED = 3;
/** So much less it must say of whatever else was found. See docs/constants.md. */
const LEAD = 1;
/** So many of those found are read, as many as the search itself reads. */
const READ = 8;

/** A passage, the day that it gives, and whether that is sure enough to be stated. */
export interface Believed {
  readonly hit: Hit;
  readonly dated: Dated;
  readonly sure: boolean;
}

/** A passage as it was read. */
interface Read {
  readonly hit: Hit;
  readonly found: Found;
  readonly logit: number;
}

const hasDay = ({ bears, when }: Dated): boolean => bears !== 'against' && isDay(when) && !isNow(when);

/** The day of what a passage tells: of the question's words, else of what it tells before all else. */
function dayOf(hit: Hit, reading: Reading, act: Act | null): Dated | null {
  const verb = act?.verb ?? null;
  const ways = [
    () => dateTold(hit, reading, act),
    () => dateMost(hit, reading),
    () => dateMain(hit, reading, []),
    () => dateLikely(hit, reading, verb),
    () => dateOnly(hit, reading, verb),
  ];
  const days = ways.values().map((way) => way());
  return days.find((one) => one !== null && hasDay(one)) ?? null;
}

/** Whether a passage is among some that are shown. */
const isAmong = ({ passage: { article, start, end } }: Hit, shown: readonly Evidence[]): boolean =>
  shown.some((one) => one.article === article && one.start <= start && end <= one.end);

const areOne = ({ passage: one }: Hit, { passage: other }: Hit): boolean =>
  one.article === other.article && one.start === other.start;

const ANOTHER = /\banother\s{1,9}$/iu;

/** "The sinking of another ferry", asked of Holm's. */
const isOfOther = ({ matched, passage: { article, start } }: Hit): boolean =>
  matched.some(
    ({ asked, at }) =>
      !NAME.test(asked) && at.some((one) => ANOTHER.test(article.text.slice(start, one.start))),
  );

/** The passages among what was found that may tell what was asked, as they are read. None that tells it the other way round, or of another. */
function readIn(
  archive: Archive,
  reader: Reader,
  question: string,
  found: Found,
  shown: readonly Evidence[],
): Read[] {
  const { hits, words } = found;
  const asked = asMeant(question, words);
  const isNamed = namedSomewhere(words);
  const tells = telling(words, question, () => true);
  const isTheirs = ofTheirs(words, question);
  const mayTell = (hit: Hit): boolean =>
    tells(hit) !== null && !isTheirs(hit, archive.readingOf(hit.passage.article)) && !isOfOther(hit);
  return hits
    .filter((hit, at) => isAmong(hit, shown) || (at < READ && isNamed(hit)))
    .filter(mayTell)
    .map((hit) => ({ hit, found, logit: readWith(archive, reader, asked, hit) }));
}

/** Whether nothing in its words speaks against the day of a passage that the reader is sure of. */
const isUncontested = (archive: Archive, question: string, { hit, found }: Read, dated: Dated): boolean =>
  namedSomewhere(found.words)(hit) &&
  !isOtherTime({ hit, dated }) &&
  !isNamedBehind(archive, hit) &&
  !ofAnotherThing(archive, question, found.words)(hit);

/**
 * Which passage the reader of question and passage holds likeliest to tell what was asked, though by its words nothing shows that it does, and the
 * day that it gives. "He was arrested on 2 February", asked when he was seized: arresting and seizing may be two acts, and here are one.
 * Null where the reader believes none that has a day, or there is no reader.
 * @param ways what was found for the question, and for its topic
 * @param shown what is shown already
 */
export function believedDay(
  archive: Archive,
  question: string,
  ways: readonly Found[],
  shown: readonly Evidence[],
): Believed | null {
  const reader = archive.search.reader();
  if (reader === null) return null;
  const read = ways.flatMap((found) => readIn(archive, reader, question, found, shown));
  const believed = read.filter(({ logit }) => logit >= OFFERED).toSorted((a, b) => b.logit - a.logit);
  for (const one of believed) {
    const { hit, found, logit } = one;
    const act = actOf(question, found.words);
    const byWords = dayIn(hit, archive, act, askedText(found.words));
    const dated = byWords && dayOf(hit, archive.readingOf(hit.passage.article), act);
    if (byWords === null || dated === null) continue;
    const leads = read.every((other) => areOne(other.hit, hit) || logit - other.logit >= LEAD);
    const sure = logit >= STATED && leads && !byWords.contested;
    return { hit, dated, sure: sure && isUncontested(archive, question, one, dated) };
  }
  return null;
}
