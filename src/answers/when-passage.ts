import type { Article } from '../corpus/article.ts';
import { contains, overlaps, type Range } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import type { Answered } from '../text/dates/attach/asked.ts';
import type { Dating } from '../text/dates/attach/dating/dating-rule.ts';
import { scene, type Scene } from '../text/dates/attach/scene.ts';
import { habitual } from '../text/dates/attach/habitual.ts';
import type { Met } from '../text/dates/attach/topmost.ts';
import { undone } from '../text/dates/attach/undone/undone.ts';
import type { Reading } from '../text/reading.ts';
import { wordForWord } from '../text/word-for-word.ts';
import type { Says } from '../words.ts';
import { whenWords } from '../words/when.ts';
import type { Evidence, When } from './answer.ts';
import { datingOf } from './when-dated.ts';
import { isCorrected } from './corrected.ts';
import { isTakenBack } from './taken-back.ts';
import { isAnothers } from './told/of-another.ts';
import { wholeSentences } from './evidence.ts';
import { dayless, notesOn } from './when-notes.ts';
import { eitherOf, isDay, isNow, UNDATABLE, whenOf } from './when-of.ts';
import { isNameAlone, waysIn } from './when-ways.ts';

/** Rules that reckon by days: of them a day in speech is the speaker's, not the writer's. */
const BY_DAYS = new Set(['day-word', 'weekday', 'part-of-day', 'clock']);

/** A passage with the day it supports for what was asked, and why. */
export interface Dated extends Evidence {
  readonly when: When;
  /** The word that stands for what was asked, in this article; null when the passage only surrounds it. */
  readonly event: Range | null;
  /** The two times that may be meant, in TIMEX3, where the passage does not show whether it looks back or ahead. */
  readonly either: readonly string[] | null;
  /**
   * What the passage has to do with what was asked: it tells of it; it lacks the question's verb; it tells of something
   * else, or that it did not happen, so that its days are not the event's.
   */
  readonly bears: 'on' | 'beside' | 'against';
  /** Spoken of as planned, expected or possible. */
  readonly unreal: boolean;
}

/** A time that is told, of no day that can be given. */
const ofNoDay = ({ start, end }: Range): When => ({ ...UNDATABLE, status: 'vague', timex: { start, end } });

/** The day of a time that dates something. "We did not agree today", said on a day that is not given, has none. */
export function dayOf(article: Article, reading: Reading, dating: Dating): When {
  const { timex } = dating;
  const spoken = reading.quotations.some((one) => wordForWord(one).some((part) => contains(part, timex)));
  if (!spoken || !BY_DAYS.has(timex.rule) || timex.anchor !== article.published.value)
    return whenOf(article.published, dating);
  return ofNoDay(timex);
}

/** The day that a sentence gives for what was asked. What comes back has none. */
function whenIn(article: Article, reading: Reading, told: Scene, { event, dating }: Answered): When {
  const returning = habitual(article.text, told, event, dating?.timex ?? null);
  if (returning !== null) return ofNoDay(returning);
  return dating === null ? UNDATABLE : dayOf(article, reading, dating);
}

/** "now" and "recently" tell something only of what was asked by its own word, or of what a name that was asked for does. */
const isLoose = (when: When, event: Range | null, matched: Hit['matched'], nameAlone: boolean): boolean =>
  isNow(when) &&
  !nameAlone &&
  !matched.some(({ how, at }) => how === 'word' && at.some((one) => event !== null && overlaps(one, event)));

/** A passage that tells of something else than what was asked gives no day for it. */
export const withoutDay = (one: Dated): Dated => ({
  ...one,
  when: UNDATABLE,
  either: null,
  strong: [],
  notes: one.bears === 'against' ? one.notes : [whenWords.anotherThing],
  bears: 'against',
});

/** Why a day that a sentence gives is not the event's: it did not happen, was taken back, or somebody else did it. */
function whyNot(
  { passage: { article, sentence }, matched }: Hit,
  reading: Reading,
  told: Scene,
  event: Range,
  met: readonly Met[],
  time: Range | null,
): Says | null {
  const rule = undone(told, event, met);
  if (rule !== null) return whenWords.undone(rule);
  if (isTakenBack(article, reading, sentence)) return whenWords.takenBack;
  if (isCorrected(article, event, time)) return whenWords.corrected;
  return isAnothers(article.text, reading, told, event, matched) ? whenWords.anothers : null;
}

/**
 * Finds the day that one hit supports for what was asked: that of the first way to take it that has one.
 * @param nameAlone whether nothing but a name was asked for; else as far as the words show that were met
 */
export function dateHit(hit: Hit, reading: Reading, nameAlone?: boolean): Dated {
  const { article, sentence: index } = hit.passage;
  const sentence = reading.sentences[index]!;
  const told = scene(article.text, sentence, reading.timexes);
  const all = waysIn(hit, reading, sentence, told, nameAlone).map((met) => dateMet(hit, reading, told, met));
  return all.find(({ when }) => isDay(when)) ?? all[0]!;
}

/**
 * Finds the day of some words of a hit's sentence, whatever words were asked for.
 * @param told the sentence, taken apart
 */
export function dateMet(hit: Hit, reading: Reading, told: Scene, met: readonly Met[]): Dated {
  const { passage, matched } = hit;
  const { article } = passage;
  const sentence = reading.sentences[passage.sentence]!;
  const { found, carried } = datingOf(hit, reading, told, met);
  const dating = found?.dating ?? null;
  const event = found?.event ?? null;
  const dated = found ? whenIn(article, reading, told, found) : UNDATABLE;
  const against = event && whyNot(hit, reading, told, event, met, dating?.timex ?? null);
  const when =
    against !== null || isLoose(dated, event, matched, isNameAlone(matched, reading)) ? UNDATABLE : dated;
  const notes = (): Says[] => {
    if (against) return [against];
    if (when.status === 'undatable') return [dayless(article, told)];
    const known = found && dating ? notesOn(article, reading.timexes, when, found, dating) : [];
    return [...(carried ? [carried.note] : []), ...known];
  };
  return {
    ...wholeSentences(
      article,
      reading,
      carried ? [carried.beside, sentence].toSorted((a, b) => a.start - b.start) : [sentence],
    ),
    when,
    event,
    bears: against === null ? 'on' : 'against',
    unreal: found?.unreal ?? false,
    either: when.from !== null && when.status === 'vague' && dating ? eitherOf(dating.timex) : null,
    strong: when.timex === null ? [] : [when.timex],
    notes: notes(),
  };
}
