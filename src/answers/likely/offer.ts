import type { Found, Hit } from '../../search/found.ts';
import type { Archive } from '../archive.ts';
import { areFarApart } from '../same-act/same-act.ts';
import type { Act } from '../told/act.ts';
import { dateTold } from '../told/date-told.ts';
import { isDay } from '../when-of.ts';
import { type Dated, withoutDay } from '../when-passage.ts';
import { telling, type Telling } from '../when-supports.ts';
import { dateLikely } from './date-likely.ts';

/** A passage that may tell of an event, and the day that it would be. */
export interface Offer {
  readonly hit: Hit;
  readonly tells: NonNullable<Telling>;
  /** With the day of the words that stand for the event; without one, that of what the passage tells instead. */
  readonly dated: Dated;
  /** Whether the day is that of a word that stands for the event. */
  readonly told: boolean;
}

/** "now", "recently": of no day. */
const isLoose = ({ when: { value } }: Dated): boolean => (value ?? '').endsWith('_REF');

/** Whether the day is that of a word that is known to tell of another act: of "hired", asked when somebody was fired. */
const isOfAnother = (act: Act | null, { article, event }: Dated): boolean =>
  act?.verb != null &&
  event !== null &&
  areFarApart(act.verb.toLowerCase(), article.text.slice(event.start, event.end).toLowerCase());

function offerOf(hit: Hit, archive: Archive, act: Act | null, tells: Telling): Offer[] {
  const isLike = (hit.like ?? 0) > 0;
  if (tells === null || (tells === 'in no word' && !isLike)) return [];
  const reading = archive.readingOf(hit.passage.article);
  const own = dateTold(hit, reading, act);
  const told = isDay(own.when);
  const dated = told || !isLike ? own : dateLikely(hit, reading, act?.verb ?? null);
  if (own.bears === 'against' || dated.bears === 'against') return [];
  const another = tells === 'of another act' || isLoose(dated) || isOfAnother(act, dated);
  return [{ hit, tells, dated: another ? withoutDay(own) : dated, told }];
}

/**
 * The passages that may tell of an event, as they were found. None in which it is denied or another's, or that has another of several.
 * @param act what is done in the question; null where it has no verb
 */
export function offersIn(
  archive: Archive,
  question: string,
  act: Act | null,
  { bearing, words }: Found,
): Offer[] {
  const tellingOf = telling(words, question);
  return bearing.flatMap((hit) => offerOf(hit, archive, act, tellingOf(hit)));
}
