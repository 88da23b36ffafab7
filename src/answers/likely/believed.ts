import { asMeant } from '../../search/as-meant.ts';
import type { Found, Hit } from '../../search/found.ts';
import { mainVerb } from '../../search/main-verb.ts';
import type { Reader } from '../../search/reader/reader.ts';
import type { Evidence } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { areOne, isWithin } from '../same-place.ts';
import { actOf } from '../told/act.ts';
import { ofAnotherThing } from '../told/another-thing.ts';
import { askedText } from '../told/under-headline.ts';
import type { Dated } from '../when-passage.ts';
import { anyDay } from './any-day.ts';
import { dayIn } from './day-in.ts';
import { mayTell } from './may-tell.ts';
import { isNamedBehind } from './named-behind.ts';
import { namedSomewhere } from './named.ts';
import { isOtherTime } from './other-time.ts';
import { isOfWhere } from './of-where.ts';
import { readWith } from './read-with.ts';

/** So much the reader must say, as a logit, for a day to be offered. See docs/constants.md. */
const OFFERED = 1;
/** The same for it to be stated. See docs/constants.md. */
const STATED = 3;
/** So much less it must say of whatever else was found. See docs/constants.md. */
const LEAD = 1;
/** So many of those found are read, as many as the search itself reads. */
const READ = 8;

/** A passage as it was read. */
interface Read {
  readonly hit: Hit;
  /** What it was found among. */
  readonly found: Found;
  /** Whether its article has every name of the question, with those that only say where somebody is from. */
  readonly named: boolean;
  readonly logit: number;
}

/** A passage that is believed, the day that it gives, and whether that is sure enough to be stated. */
export interface Believed extends Pick<Read, 'hit' | 'found'> {
  readonly dated: Dated;
  readonly sure: boolean;
}

/** The passages among what was found that may tell what was asked, as they are read. */
function readIn(
  archive: Archive,
  reader: Reader,
  question: string,
  found: Found,
  shown: readonly Evidence[],
): Read[] {
  const { hits, words } = found;
  const asked = asMeant(question, words);
  // "When did Congress first OK drilling": no name is what was done.
  const names = words.filter(({ text }) => text !== mainVerb(question));
  const isNamed = namedSomewhere(names);
  const isMeant = namedSomewhere(names.filter(({ text }) => !isOfWhere(text)));
  const tells = mayTell(archive, question, words);
  const isShown = (hit: Hit): boolean => shown.some((one) => isWithin(hit, one));
  return hits
    .filter((hit, at) => (isShown(hit) || (at < READ && isMeant(hit))) && tells(hit))
    .map((hit) => ({ hit, named: isNamed(hit), found, logit: readWith(archive, reader, asked, hit) }));
}

/** Whether nothing in its words speaks against the day of a passage that the reader is sure of. */
const isUncontested = (
  archive: Archive,
  question: string,
  { hit, found, named }: Read,
  dated: Dated,
): boolean =>
  named &&
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
    const dated = byWords && anyDay(hit, archive.readingOf(hit.passage.article), act);
    if (byWords === null || dated === null) continue;
    const leads = read.every((other) => areOne(other.hit, hit) || logit - other.logit >= LEAD);
    const sure = logit >= STATED && leads && !byWords.contested;
    return { hit, found, dated, sure: sure && isUncontested(archive, question, one, dated) };
  }
  return null;
}
