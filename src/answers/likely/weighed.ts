import type { AskedWord, Found } from '../../search/found.ts';
import type { Archive } from '../archive.ts';
import { actOf } from '../told/act.ts';
import { varied } from '../varied.ts';
import { isDay } from '../when-of.ts';
import { withoutDay } from '../when-passage.ts';
import { type Offer, offersIn } from './offer.ts';
import { readWith } from './read-with.ts';
import { type Signs, signsOf } from './signs.ts';
import { sureness } from './sureness.ts';

/** An offer, and how sure it is that its day is that of the event; 0 without a day. */
export interface Weighed extends Offer {
  readonly sure: number;
}

/*
 * Looked at on half of the events of news-train that are told in other words, and its near misses of time: with all three at .3, .35
 * and .25 a passage with the day is among three for 85 of 164 events (82 at .4, .45 and .3), and 8 of 56 near misses get a day as
 * before; at .2, .25 and .2 it is 90 and 11.
 */
/** From here on a day is shown with its passage. */
const MAY_BE = 0.3;
/**
 * The same where nothing there stands for the question's verb, unless the passage is so like to the question. Lower, more near
 * misses among the cases ("when was the A380 scrapped") are offered a day.
 */
const MAY_BE_VERBLESS = 0.45;
const LIKE = 0.67;
const MAY_BE_LIKE = 0.3;

/**
 * From here on the reader is asked of it, and a logit that is enough: `npm run fit:likely -- FOLDER` over news-train. Of the events told in
 * other words of its articles that the reader was not trained with, 17 of 40 such days are right, of 218 near misses of time in all its
 * articles two have one. From -3 on it were 19 of 42 and four, from -1 on 12 of 26 and none.
 */
const MAY_BE_READ = 0.2;
const BELIEVED = -2;
/** So many are read at most: each takes a twentieth of a second. */
const READ = 3;

/** What it makes a passage the likelier one that it is like to the question, beside its score as a share of the best. */
const WORTH_OF_LIKE = 0.4;
/** More than any passage without a day is worth. */
const SHOWN_FIRST = 2;

/** How sure a day must be to be shown; one that is told of the very event is shown however little else speaks for it. */
function leastOf({ told, tells }: Offer, { like, verbless }: Signs): number {
  if (told && tells === 'of it') return 0;
  if (like >= LIKE) return MAY_BE_LIKE;
  return verbless < 1 ? MAY_BE : MAY_BE_VERBLESS;
}

/** An offer, how sure its day is, and whether that is sure enough to be shown. */
interface Measured {
  readonly offer: Offer;
  readonly sure: number;
  readonly shown: boolean;
}

function measure(offer: Offer, all: readonly Offer[], words: readonly AskedWord[], verb: boolean): Measured {
  if (!isDay(offer.dated.when)) return { offer, sure: 0, shown: false };
  const signs = signsOf(offer, all, words, verb);
  const sure = sureness(signs);
  return { offer, sure, shown: sure >= leastOf(offer, signs) };
}

/** Those of the days that are not sure enough by themselves which the reader believes. */
function believed(archive: Archive, question: string, measured: readonly Measured[]): Set<Offer> {
  const reader = archive.search.reader();
  const doubtful = measured.filter(({ sure, shown }) => !shown && sure >= MAY_BE_READ);
  if (reader === null || doubtful.length === 0) return new Set();
  const read = doubtful.toSorted((a, b) => b.sure - a.sure).slice(0, READ);
  return new Set(
    read.flatMap(({ offer }) => {
      const reading = archive.readingOf(offer.hit.passage.article);
      return readWith(reader, question, offer.hit, reading) >= BELIEVED ? [offer] : [];
    }),
  );
}

/** An offer with its day, and how sure that is; without the day where it is 0. */
const withDay = (offer: Offer, sure: number): Weighed => {
  const dated = sure === 0 && isDay(offer.dated.when) ? withoutDay(offer.dated) : offer.dated;
  return { ...offer, sure, dated };
};

/** The passages that may tell of an event: first those whose day may be meant, the surest first, then those that bear on it. */
export function weighed(archive: Archive, question: string, found: Found): Weighed[] {
  const act = actOf(question, found.words);
  const verb = act !== null;
  const all = offersIn(archive, question, act, { ...found, bearing: varied(found.bearing) });
  const best = Math.max(...all.map(({ hit }) => hit.score));
  const worth = ({ hit, sure }: Weighed): number =>
    sure > 0 ? SHOWN_FIRST + sure : hit.score / best + WORTH_OF_LIKE * (hit.like ?? 0);
  const measured = all.map((offer) => measure(offer, all, found.words, verb));
  const more = believed(archive, question, measured);
  return measured
    .map(({ offer, sure, shown }) => withDay(offer, shown || more.has(offer) ? sure : 0))
    .toSorted((a, b) => worth(b) - worth(a));
}
