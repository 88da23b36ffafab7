import { overlaps, type Range } from '../../corpus/span.ts';
import type { Found, Hit } from '../../search/found.ts';
import { stem } from '../../search/terms/stem.ts';
import type { Archive } from '../archive.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Reading } from '../../text/reading.ts';
import { areFarApart, isAct } from '../same-act/same-act.ts';
import { ofTheirs } from '../told/of-theirs.ts';
import type { Act } from '../told/act.ts';
import { dateTold } from '../told/date-told.ts';
import { isDay } from '../when-of.ts';
import { type Dated, withoutDay } from '../when-passage.ts';
import { telling, type Telling } from '../when-supports.ts';
import { NAME } from '../when-ways.ts';
import { dateLikely } from './date-likely.ts';
import { dateMain } from './date-main.ts';
import { dateOnly } from './date-only.ts';
import { namedSomewhere, roleOnly } from './named.ts';

/** A passage that may tell of an event, and the day that it would be. */
export interface Offer {
  readonly hit: Hit;
  readonly tells: NonNullable<Telling>;
  /** With the day of the words that stand for the event; without one, that of what the passage tells instead. */
  readonly dated: Dated;
  /** Whether the day is that of a word that stands for the event. */
  readonly told: boolean;
  /** Nothing in its words ties that day, or the passage, to what was asked: whether it is meant is for the reader to say. */
  readonly untied: boolean;
  /** It was found, and does not bear on what was asked by its words: of no use but with a day that is likely enough. */
  readonly doubtful: boolean;
}

/** "now", "recently": of no day. */
const isLoose = ({ when: { value } }: Dated): boolean => (value ?? '').endsWith('_REF');

/** Whether the day is that of a word that is known to tell of another act, or stands with one: of "hired by Elmco", asked when somebody was fired. */
function isOfAnother(
  act: Act | null,
  { matched, passage }: Hit,
  { article, event }: Dated,
  { sentences, timexes }: Reading,
): boolean {
  if (act === null || event === null) return false;
  const isFar = ({ start, end }: Range): boolean =>
    areFarApart(act.verb.toLowerCase(), article.text.slice(start, end).toLowerCase());
  const met = matched.filter(({ at }) => at.some((one) => overlaps(one, event)));
  if (met.some(({ asked }) => NAME.test(asked))) {
    const { clauses } = scene(article.text, sentences[passage.sentence]!, timexes);
    return isFar(clauses[clauseOf(clauses, event)]?.verb ?? event);
  }
  // "signed an agreement", asked when they concluded their accord.
  return isFar(event) && !met.some(({ similarity }) => similarity === 1);
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

/** "the 2019 prize", asked when the 2019 prize was given: what the question says itself is no answer to it; "3 p.m." is one for an afternoon. */
const isOfQuestion = ({ matched }: Hit, { when: { timex } }: Dated): boolean =>
  timex !== null &&
  matched.some(({ how, at }) => how !== 'meaning' && at.some((one) => overlaps(one, timex)));

/** The day that a passage gives for what was asked, by its words or, for the reader to judge, by what it tells before all else. */
function dayIn(hit: Hit, archive: Archive, act: Act | null): Pick<Offer, 'dated' | 'told' | 'untied'> | null {
  const isLike = (hit.like ?? 0) > 0;
  const reading = archive.readingOf(hit.passage.article);
  const own = dateTold(hit, reading, act);
  const told = isDay(own.when);
  const near = told || !isLike ? own : dateLikely(hit, reading, act?.verb ?? null);
  if (own.bears === 'against' || near.bears === 'against') return null;
  const isMain = archive.search.reader() !== null && isLike && !isDay(near.when);
  const main = isMain
    ? (dateMain(hit, reading, eventWords(hit, act)) ?? dateOnly(hit, reading, act?.verb ?? null))
    : null;
  const dated = main ?? near;
  if (isLoose(dated) || isOfQuestion(hit, dated) || isOfAnother(act, hit, dated, reading))
    return { dated: withoutDay(own), told, untied: false };
  return { dated, told, untied: main !== null };
}

function offerOf(
  hit: Hit,
  archive: Archive,
  act: Act | null,
  tells: NonNullable<Telling>,
  doubtful: boolean,
): Offer[] {
  const noWord = tells.startsWith('in no word');
  if (noWord && (hit.like ?? 0) <= 0) return [];
  const day = dayIn(hit, archive, act);
  if (day === null) return [];
  const isEnd = tells === 'in no word of its end';
  const without = tells === 'of another act' || (isEnd && archive.search.reader() === null);
  const dated = without ? withoutDay(day.dated) : day.dated;
  return [{ hit, tells, ...day, dated, untied: day.untied || isEnd, doubtful }];
}

/** Where the words of a question stand in a passage that name what happened. */
const eventWords = ({ matched }: Hit, act: Act | null): Range[] =>
  matched.flatMap(({ asked, how, at }) =>
    !NAME.test(asked) && how !== 'meaning' && (asked === act?.verb || isAct(stem(asked.toLowerCase())))
      ? at
      : [],
  );

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
  const reads = archive.search.reader() !== null;
  const offersOf = (found: Hit, doubtful: boolean): Offer[] => {
    const hit = outsideTimes(found, archive.readingOf(found.passage.article));
    const how = tells(hit);
    const told = how ?? (reads ? anyway(hit) : null);
    if (told === null || isTheirs(hit, archive.readingOf(hit.passage.article))) return [];
    const offers = offerOf(hit, archive, act, told, doubtful || how === null);
    // What lacks a name that only its article has is for the reader to judge.
    return how === null ? offers.map((offer) => ({ ...offer, untied: true })) : offers;
  };
  const others = reads ? hits.filter((hit) => !bearing.includes(hit)) : [];
  return [...bearing.flatMap((hit) => offersOf(hit, false)), ...others.flatMap((hit) => offersOf(hit, true))];
}
