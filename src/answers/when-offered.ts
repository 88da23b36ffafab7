import type { Found } from '../search/found.ts';
import { words } from '../words.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { namesHere } from './names-here.ts';
import { SHOWN } from './nothing.ts';
import { dayOf, withDay } from './when-day.ts';
import { isClear, type Offer } from './when-clear.ts';
import { dateLikely } from './when-likely.ts';
import { isDay } from './when-of.ts';
import { differ } from './when-order.ts';
import { actOf } from './told/act.ts';
import { dateTold } from './told/date-told.ts';
import { withoutDay } from './when-passage.ts';
import { telling } from './when-supports.ts';
import { varied } from './varied.ts';

/*
 * What makes a passage the likelier one beside its score, as a share of the best: how like it is to the question, and that it gives
 * a day. A logistic regression over events told in other words, of 112 news articles.
 */
const WORTH_OF_LIKE = 0.4;
const WORTH_OF_DAY = 0.22;

/**
 * So like to the question is a sentence that its day may be meant, though no word of it stands for the event. At .4 half of the
 * near misses among the cases ("when was the A380 scrapped") were offered a day, from .67 on none more than without.
 */
const LIKE = 0.67;
/** The same where it has every name and number that was asked for, and a word that stands for the event, in whose clause the day is told. */
const LIKE_TOLD = 0.5;

/**
 * Passages that may tell of an event, each with the day that it would be: "If this is what is meant". None in which the event is
 * denied, planned or another's, or that has another of several. The first is said plainly where it is clear.
 * @returns null where no passage bears on it
 */
export function offeredDays(archive: Archive, event: string, question: string, found: Found): Answer | null {
  const tellingOf = telling(found.words, question);
  const act = actOf(question, found.words);
  const best = Math.max(...found.bearing.map(({ score }) => score));
  const offers = varied(found.bearing)
    .flatMap((hit): Offer[] => {
      const reading = archive.readingOf(hit.passage.article);
      const told = dateTold(hit, reading, act);
      const tells = tellingOf(hit);
      if (told.bears === 'against' || tells === null) return [];
      const { like = 0, score } = hit;
      if (tells === 'in no word' && like === 0) return [];
      const namesAll = namesHere(hit, found);
      const isLike = like >= (namesAll && tells === 'of it' ? LIKE_TOLD : LIKE) && tells !== 'of another act';
      const likely = isLike && !isDay(told.when) ? dateLikely(hit, reading, act?.verb ?? null) : told;
      if (likely.bears === 'against') return [];
      const isOfIt = (tells === 'of it' || isLike) && !(likely.when.value ?? '').endsWith('_REF');
      const dated = isOfIt ? likely : withoutDay(likely);
      const isClose = namesAll && (tells === 'of it' || like >= LIKE);
      const isTold = isClose || (dated === told && tells !== 'in no word');
      const worth = score / best + WORTH_OF_LIKE * like + (isDay(dated.when) ? WORTH_OF_DAY : 0);
      return [{ hit, dated, told: isTold, worth }];
    })
    .toSorted((a, b) => b.worth - a.worth);
  const shown = offers.slice(0, SHOWN);
  const [first] = shown;
  if (first === undefined) return null;
  const clear = isClear(offers, found);
  const evidence = (clear ? [first] : shown).map(({ dated }) => dated);
  const single = isDay(first.dated.when) && !differ(evidence);
  const day = dayOf(first.dated);
  return {
    kind: 'dates',
    query: event,
    says: [
      clear ? day : single ? whenWords.ifMeant(day) : words.bearing(evidence.length),
      ...disclose(
        found,
        shown.map(({ hit }) => hit),
      ),
    ],
    sure: clear ? 'answered' : 'bearing',
    evidence: single && evidence.length === 1 ? evidence : evidence.map(withDay),
    nearest: [],
  };
}
