import { asMeant } from '../../search/as-meant.ts';
import type { AskedWord, Found } from '../../search/found.ts';
import type { Archive } from '../archive.ts';
import { actOf } from '../told/act.ts';
import { varied } from '../varied.ts';
import { isDay } from '../when-of.ts';
import { withoutDay } from '../when-passage.ts';
import { type Offer, offersIn } from './offer.ts';
import { readWith } from './read-with.ts';
import { type Signs, signsOf } from './signs.ts';
import { sureness, withRead } from './sureness.ts';

/** An offer, and how sure it is that its day is that of the event; 0 without a day. */
export interface Weighed extends Offer {
  readonly sure: number;
  /** How surely the passage tells of it by the reader, as a logit; null where it was not read. */
  readonly logit: number | null;
}

/**
 * Without a reader a day is shown with its passage from here on: on half of the events of news-train that are told in other words, and its
 * near misses of time, a passage with the day is then among three for 85 of 164 events (82 at .4, .45 and .3), and 8 of 56 near misses get
 * a day; at .2, .25 and .2 it is 90 and 11.
 */
const MAY_BE = 0.3;
/**
 * The same where nothing there stands for the question's verb, unless the passage is so like to the question. Lower, more near
 * misses among the cases ("when was the A380 scrapped") are offered a day.
 */
const MAY_BE_VERBLESS = 0.45;
const LIKE = 0.67;
const MAY_BE_LIKE = 0.3;

/** The same of a day whose passage was read. See docs/constants.md. */
const MAY_BE_READ = 0.15;
/** So much the reader must say, as a logit, for a day that goes with no word in particular. See docs/constants.md. */
const TOLD_ONLY = 0;
/** The same for one that by its words is of something else. See docs/constants.md. */
const CONTESTED = 1;
/** So many are read at most: each takes 20 to 38 ms. */
const READ = 4;

/** What it makes a passage the likelier one that it is like to the question, beside its score as a share of the best. */
const WORTH_OF_LIKE = 0.4;
/** More than any passage without a day is worth. See docs/constants.md. */
const SHOWN_FIRST = 2;

/** How sure a day must be to be shown; one that is told of the very event is shown however little else speaks for it. */
function leastOf({ told, tells }: Offer, { like, verbless }: Signs): number {
  if (told && tells === 'of it') return 0;
  if (like >= LIKE) return MAY_BE_LIKE;
  return verbless < 1 ? MAY_BE : MAY_BE_VERBLESS;
}

/** The same where its passage was read. */
const leastRead = ({ told, tells, doubtful }: Offer): number =>
  told && tells === 'of it' && !doubtful ? 0 : MAY_BE_READ;

/** An offer, how sure its day is, and whether that is sure enough to be shown. */
interface Measured {
  readonly offer: Offer;
  readonly sure: number;
  readonly logit: number | null;
  readonly shown: boolean;
}

function measure(offer: Offer, all: readonly Offer[], words: readonly AskedWord[], verb: boolean): Measured {
  if (!isDay(offer.dated.when)) return { offer, sure: 0, logit: null, shown: false };
  const signs = signsOf(offer, all, words, verb);
  const sure = sureness(signs);
  return {
    offer,
    sure,
    logit: null,
    shown: !offer.doubtful && !offer.untied && sure >= leastOf(offer, signs),
  };
}

/** How much the reader must say, as a logit, for a day to be offered. */
function leastLogit({ contested, dated: { event } }: Offer): number {
  if (contested) return CONTESTED;
  return event === null ? TOLD_ONLY : -Infinity;
}

/** What was measured, the surest of the days read together with what is asked. */
function reread(archive: Archive, question: string, measured: readonly Measured[]): readonly Measured[] {
  const reader = archive.search.reader();
  if (reader === null) return measured;
  const surest = new Set(
    measured
      .filter(({ sure }) => sure > 0)
      .toSorted((a, b) => b.sure - a.sure)
      .slice(0, READ),
  );
  return measured.map((one) => {
    if (!surest.has(one)) return one;
    const { offer } = one;
    const logit = readWith(archive, reader, question, offer.hit);
    const sure = withRead(one.sure, logit);
    return { offer, sure, logit, shown: logit >= leastLogit(offer) && sure >= leastRead(offer) };
  });
}

/** An offer with its day, and how sure that is; without the day where it is 0. */
const withDay = ({ offer, sure, logit, shown }: Measured): Weighed => {
  const dated = !shown && isDay(offer.dated.when) ? withoutDay(offer.dated) : offer.dated;
  return { ...offer, sure: shown ? sure : 0, logit, dated };
};

/** The passages that may tell of an event: first those whose day may be meant, the surest first, then those that bear on it. */
export function weighed(archive: Archive, question: string, found: Found): Weighed[] {
  const act = actOf(question, found.words);
  const verb = act !== null;
  const all = offersIn(archive, question, act, { ...found, bearing: varied(found.bearing) });
  const best = Math.max(...all.map(({ hit }) => hit.score));
  const worth = ({ hit, sure }: Weighed): number =>
    sure > 0 ? SHOWN_FIRST + sure : hit.score / best + WORTH_OF_LIKE * (hit.like ?? 0);
  const bearing = all.filter(({ doubtful }) => !doubtful);
  const measured = all.map((offer) => measure(offer, offer.doubtful ? all : bearing, found.words, verb));
  return reread(archive, asMeant(question, found.words), measured)
    .filter(({ offer, shown }) => shown || !offer.doubtful)
    .map(withDay)
    .toSorted((a, b) => worth(b) - worth(a));
}
