import { overlaps, type Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { stem } from '../../search/terms/stem.ts';
import { undone } from '../../text/dates/attach/undone/undone.ts';
import { calledOff } from '../../text/dates/attach/undone/called-off.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Reading } from '../../text/reading.ts';
import type { Archive } from '../archive.ts';
import { areFarApart, isAct } from '../same-act/same-act.ts';
import type { Act } from '../told/act.ts';
import { dateTold } from '../told/date-told.ts';
import { verbIn } from '../told/verb-in.ts';
import { isDay, isNow } from '../when-of.ts';
import { type Dated, withoutDay } from '../when-passage.ts';
import { MAY_BE } from '../meets-all.ts';
import { NAME } from '../when-ways.ts';
import { sceneOf } from '../scene-of.ts';
import { dateHeadline, notAside } from './date-headline.ts';
import { dateLikely } from './date-likely.ts';
import { dateMain, dateMost } from './date-main.ts';
import { dateOnly } from './date-only.ts';

/** What a passage gives as the day of what was asked. */
export interface Day {
  /** With the day of the words that stand for the event; without one, that of what the passage tells instead. */
  readonly dated: Dated;
  /** Whether the day is that of a word that stands for the event. */
  readonly told: boolean;
  /** Nothing in its words ties that day, or the passage, to what was asked: whether it is meant is for the reader to say. */
  readonly untied: boolean;
  /** By its words it is another's, or the question has the time itself: the reader must be surer to have it offered, and it is never stated. */
  readonly contested: boolean;
}

/** Whether the day is that of a word that is known to tell of another act, or stands with one: of "hired by Elmco", asked when somebody was fired. */
function isOfAnother(act: Act | null, hit: Hit, { article, event }: Dated, reading: Reading): boolean {
  if (act === null || event === null) return false;
  const isFar = ({ start, end }: Range): boolean =>
    areFarApart(act.verb.toLowerCase(), article.text.slice(start, end).toLowerCase());
  const met = hit.matched.filter(({ at }) => at.some((one) => overlaps(one, event)));
  if (met.some(({ asked }) => NAME.test(asked))) {
    const { clauses } = sceneOf(hit, reading);
    return isFar(clauses[clauseOf(clauses, event)]?.verb ?? event);
  }
  // "signed an agreement", asked when they concluded their accord.
  return isFar(event) && !met.some(({ similarity }) => similarity === 1);
}

/**
 * Whether all that speaks against a day is that something was called off, in a passage without the question's verb: "the ferry struck a reef and was
 * abandoned", asked when it ran aground, tells of the ferry that it was given up, and of no other act.
 */
function isCalledOff(hit: Hit, { event, bears }: Dated, reading: Reading, act: Act | null): boolean {
  if (bears !== 'against' || act === null || event === null || verbIn(hit, act) !== undefined) return false;
  return undone(sceneOf(hit, reading), event, []) === calledOff.name;
}

/** Whether a passage tells that what was asked did not happen. @param gives whether it has another day all the same */
const isRefuted = ({ bears }: Dated, gives: boolean): boolean => bears === 'against' && !gives;

/** "the 2019 prize", asked when the 2019 prize was given: what the question says itself is no answer to it; "3 p.m." is one for an afternoon. */
const isOfQuestion = ({ matched }: Hit, { when: { timex } }: Dated): boolean =>
  timex !== null &&
  matched.some(({ how, at }) => how !== 'meaning' && at.some((one) => overlaps(one, timex)));

/** Where the words of a question stand in a passage that name what happened. */
const eventWords = ({ matched }: Hit, act: Act | null): Range[] =>
  matched.flatMap(({ asked, how, similarity, at }) =>
    !NAME.test(asked) &&
    (how !== 'meaning' || similarity >= MAY_BE) &&
    (asked === act?.verb || isAct(stem(asked.toLowerCase())))
      ? at
      : [],
  );

/** The day of what a passage tells that is like what was asked: of a verb that it lacks, that of the clause with the most words of the question. */
function likelyIn(hit: Hit, reading: Reading, act: Act | null): Dated {
  const isMet = act === null || verbIn(hit, act) !== undefined;
  return (isMet ? null : dateMost(hit, reading)) ?? dateLikely(hit, reading, act?.verb ?? null);
}

/** The day of what a passage tells before all else, or its only one: whether it is what was asked for is for the reader to judge. */
const mainIn = (hit: Hit, reading: Reading, act: Act | null): Dated | null =>
  dateMain(hit, reading, eventWords(hit, act)) ?? dateOnly(hit, reading, act?.verb ?? null);

/**
 * The day that a passage gives for what was asked, by its words or, for the reader to judge, by what it tells before all else. Null where it is told
 * not to have happened; without a reader, where it is told of something else, too.
 * @param act what is done in the question; null where it has no verb
 * @param asked the words of what is asked
 */
export function dayIn(hit: Hit, archive: Archive, act: Act | null, asked: string): Day | null {
  const reads = archive.search.reader() !== null;
  const isLike = (hit.like ?? 0) > 0;
  const reading = archive.readingOf(hit.passage.article);
  const own = dateHeadline(hit, reading, act, asked, dateTold(hit, reading, act));
  const told = isDay(own.when);
  const near = told || !isLike ? own : likelyIn(hit, reading, act);
  const isOthers = own.bears === 'against';
  const isOff = isCalledOff(hit, near, reading, act);
  const main = reads && isLike && !isDay(near.when) ? mainIn(hit, reading, act) : null;
  if (isRefuted(near, isOff && main !== null) || (isOthers && !reads)) return null;
  const dated = told ? own : notAside(hit, reading, act, asked, main ?? near);
  const isAsked = isOfQuestion(hit, dated);
  // "The Friday arrests": which Friday that was, the question does not say.
  const isKnown = isAsked && (!reads || dated.when.anchor === null);
  return isKnown || isNow(dated.when) || isOfAnother(act, hit, dated, reading)
    ? { dated: withoutDay(own), told, untied: false, contested: false }
    : { dated, told, untied: main !== null, contested: isOthers || isAsked || isOff };
}
