import type { Found, Hit } from '../search/found.ts';
import { words } from '../words.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { SHOWN } from './nothing.ts';
import { dayOf, withDay } from './when-day.ts';
import { dateLikely } from './when-likely.ts';
import { isDay } from './when-of.ts';
import { differ } from './when-order.ts';
import { actOf } from './told/act.ts';
import { dateTold } from './told/date-told.ts';
import { type Dated, withoutDay } from './when-passage.ts';
import { telling } from './when-supports.ts';
import { varied } from './varied.ts';

/*
 * What makes a passage the likelier one beside its score, as a share of the best: how like it is to the question, and that it gives
 * a day. A logistic regression over events told in other words, of 112 news articles.
 */
const WORTH_OF_LIKE = 0.4;
const WORTH_OF_DAY = 0.22;

/** So like to the question is a sentence that its day may be meant, though no word of it stands for the event. */
const LIKE = 0.4;

/**
 * Passages that may tell of an event, each with the day that it would be: "If this is what is meant". None in which the event is
 * denied, planned or another's, or that has another of several.
 * @returns null where no passage bears on it
 */
export function offeredDays(archive: Archive, event: string, question: string, found: Found): Answer | null {
  const tellingOf = telling(found.words, question);
  const act = actOf(question, found.words);
  const offers = varied(found.bearing).flatMap((hit): { hit: Hit; dated: Dated }[] => {
    const reading = archive.readingOf(hit.passage.article);
    const told = dateTold(hit, reading, act);
    const tells = tellingOf(hit);
    if (told.bears === 'against' || tells === null) return [];
    const { like = 0 } = hit;
    if (tells === 'in no word' && like === 0) return [];
    const isLike = like >= LIKE && tells !== 'of another act';
    const dated = isLike && !isDay(told.when) ? dateLikely(hit, reading, act?.verb ?? null) : told;
    if (dated.bears === 'against') return [];
    const isOfIt = (tells === 'of it' || isLike) && !(dated.when.value ?? '').endsWith('_REF');
    return [{ hit, dated: isOfIt ? dated : withoutDay(dated) }];
  });
  if (offers.length === 0) return null;
  const best = Math.max(...offers.map(({ hit }) => hit.score));
  const worth = ({ hit, dated }: (typeof offers)[number]): number =>
    hit.score / best + WORTH_OF_LIKE * (hit.like ?? 0) + (isDay(dated.when) ? WORTH_OF_DAY : 0);
  const shown = offers.toSorted((a, b) => worth(b) - worth(a)).slice(0, SHOWN);
  const evidence = shown.map(({ dated }) => dated);
  const [first] = evidence;
  const single = isDay(first!.when) && !differ(evidence);
  return {
    kind: 'dates',
    query: event,
    says: [
      single ? whenWords.ifMeant(dayOf(first!)) : words.bearing(evidence.length),
      ...disclose(
        found,
        shown.map(({ hit }) => hit),
      ),
    ],
    sure: 'bearing',
    evidence: single && evidence.length === 1 ? evidence : evidence.map(withDay),
    nearest: [],
  };
}
