import { overlaps, type Range } from '../../corpus/span.ts';
import type { Found, Hit } from '../../search/found.ts';
import type { Archive } from '../archive.ts';
import type { Reading } from '../../text/reading.ts';
import { ofTheirs } from '../told/of-theirs.ts';
import type { Act } from '../told/act.ts';
import { askedText } from '../told/under-headline.ts';
import { withoutDay } from '../when-passage.ts';
import { telling, type Telling } from '../when-supports.ts';
import { type Day, dayIn } from './day-in.ts';
import { namedSomewhere, roleOnly } from './named.ts';

/** A passage that may tell of an event, and the day that it would be. */
export interface Offer extends Day {
  readonly hit: Hit;
  readonly tells: NonNullable<Telling>;
  /** It was found, and does not bear on what was asked by its words: of no use but with a day that is likely enough. */
  readonly doubtful: boolean;
}

/** "at the end of 2005", asked when something ended: a part of a time is no word for what happened then. */
const PART = /^(?:start|begin|beginning|end|ending|close|late|early|mid|middle)$/u;

/** A hit without the words of the question that stand there only as a part of a time. */
function outsideTimes(hit: Hit, { timexes }: Reading): Hit {
  const isPart = (one: Range): boolean => timexes.some((timex) => overlaps(timex, one));
  const matched = hit.matched.filter(
    ({ word, at }) => !(PART.test(word) && at.length > 0 && at.every(isPart)),
  );
  return matched.length < hit.matched.length ? { ...hit, matched } : hit;
}

function offerOf(
  hit: Hit,
  archive: Archive,
  act: Act | null,
  asked: string,
  tells: NonNullable<Telling>,
  doubtful: boolean,
): Offer[] {
  const noWord = tells.startsWith('in no word');
  if (noWord && (hit.like ?? 0) <= 0) return [];
  const day = dayIn(hit, archive, act, asked);
  if (day === null) return [];
  const isEnd = tells === 'in no word of its end';
  const without = tells === 'of another act' || (isEnd && archive.search.reader() === null);
  const dated = without ? withoutDay(day.dated) : day.dated;
  const { contested } = day;
  return [
    { hit, tells, ...day, dated, untied: day.untied || isEnd || contested, doubtful: doubtful || contested },
  ];
}

/**
 * The passages that may tell of an event, as they were found. None in which it is denied or another's, or that has another of several.
 * @param act what is done in the question; null where it has no verb
 */
export function offersIn(
  archive: Archive,
  question: string,
  act: Act | null,
  { hits, bearing, words }: Found,
): Offer[] {
  const tells = telling(words, question, roleOnly(archive, words));
  const anyway = telling(words, question, namedSomewhere(words));
  const isTheirs = ofTheirs(words, question);
  const asked = askedText(words);
  const reads = archive.search.reader() !== null;
  const offersOf = (found: Hit, doubtful: boolean): Offer[] => {
    const hit = outsideTimes(found, archive.readingOf(found.passage.article));
    const how = tells(hit);
    const told = how ?? (reads ? anyway(hit) : null);
    if (told === null || isTheirs(hit, archive.readingOf(hit.passage.article))) return [];
    const offers = offerOf(hit, archive, act, asked, told, doubtful || how === null);
    // What lacks a name that only its article has is for the reader to judge.
    return how === null ? offers.map((offer) => ({ ...offer, untied: true })) : offers;
  };
  const others = reads ? hits.filter((hit) => !bearing.includes(hit)) : [];
  return [...bearing.flatMap((hit) => offersOf(hit, false)), ...others.flatMap((hit) => offersOf(hit, true))];
}
