import { contains } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import type { Placed, Scene } from '../../text/dates/attach/scene.ts';
import { isAside, isTold } from '../../text/dates/clauses/is-told.ts';
import type { Reading } from '../../text/reading.ts';
import type { Act } from '../told/act.ts';
import { isUnderHeadline } from '../told/under-headline.ts';
import { isVerbOf } from '../told/verb-in.ts';
import { isDay } from '../when-of.ts';
import { type Dated, withoutDay } from '../when-passage.ts';
import { firstDated } from './first-dated.ts';
import { sceneOf } from '../scene-of.ts';

/** Whether a day is that of the question's verb itself. */
const isOfVerb = (hit: Hit, act: Act | null, { event }: Dated): boolean =>
  act !== null && event !== null && isVerbOf(hit, act, event);

/** The time that a day of a sentence was taken from. */
const timeOf = ({ times }: Scene, { when: { timex } }: Dated): Placed | undefined =>
  timex === null ? undefined : times.find((placed) => contains(placed.timex, timex));

/** "won the 2019 race": of a noun, and not of what is told. */
const isOfNoun = ({ noun, occasion }: Placed): boolean => noun !== null && !occasion;

/** Whether a time is not that of what is told first: a noun's, one of what is told aside, or, where the report has its own, of what that says. */
function isOfOther({ clauses, times }: Scene, main: number, time: Placed): boolean {
  const { link } = clauses[time.clause]!;
  const isReported = link === 'content' && times.some((one) => one.clause === main && !isOfNoun(one));
  return isOfNoun(time) || link === 'relative' || isReported;
}

/**
 * What opens an article, asked for in the words of its headline, without the day of a report or of something that is told aside
 * there, "for Anime North, a fair launched in 1997".
 */
export function notAside(hit: Hit, reading: Reading, act: Act | null, asked: string, one: Dated): Dated {
  if (!isUnderHeadline(hit, asked) || !isDay(one.when) || isOfVerb(hit, act, one)) return one;
  const parts = sceneOf(hit, reading);
  const time = timeOf(parts, one);
  const clause = time && parts.clauses[time.clause]!;
  return clause && ((clause.reporting && one.event === null) || isAside(clause)) ? withoutDay(one) : one;
}

/**
 * The day of what opens an article, asked for in the words of its headline: that of its verb, or of what is told there before all else, "won the 2019
 * race yesterday". Whatever else has a day there, a year in a name or what was told aside, is not what the headline announces; nor is the day of a
 * report that of what it says.
 * @param asked the words of what is asked
 * @param own the day that the passage gives by these
 */
export function dateHeadline(hit: Hit, reading: Reading, act: Act | null, asked: string, own: Dated): Dated {
  if (!isUnderHeadline(hit, asked)) return own;
  const parts = sceneOf(hit, reading);
  // "Infections surpassed one million, the data indicated": what is said stands first.
  const main = parts.clauses.findIndex(
    (clause) => clause.verb !== null && (isTold(clause) || clause.link === 'content'),
  );
  const time = timeOf(parts, own);
  const isMain = time?.clause === main && !isOfNoun(time);
  if (isDay(own.when) && (isOfVerb(hit, act, own) || isMain)) return own;
  const told = parts.clauses[main];
  const first = told?.verb && !told.reporting ? firstDated(hit, reading, parts, [told.verb].values()) : null;
  if (first !== null) return first;
  return isDay(own.when) && time !== undefined && isOfOther(parts, main, time) ? withoutDay(own) : own;
}
