import type { Found, Hit } from '../search/found.ts';
import { words } from '../words.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { SHOWN } from './nothing.ts';
import { dayOf, withDay } from './when-day.ts';
import { isDay } from './when-of.ts';
import { differ } from './when-order.ts';
import { actOf } from './told/act.ts';
import { dateTold } from './told/date-told.ts';
import { type Dated, withoutDay } from './when-passage.ts';
import { telling } from './when-supports.ts';
import { varied } from './varied.ts';

/** A passage this near to the best may stand before it where it gives a day. */
const AS_GOOD = 0.75;

/**
 * Passages that may tell of an event, each with the day that it would be: "If this is what is meant". None in which the event is
 * denied, planned or another's, or that has another of several.
 * @returns null where no passage bears on it
 */
export function offeredDays(archive: Archive, event: string, question: string, found: Found): Answer | null {
  const tellingOf = telling(found.words, question);
  const act = actOf(question, found.words);
  const told = varied(found.bearing).flatMap((hit): { hit: Hit; dated: Dated }[] => {
    const dated = dateTold(hit, archive.readingOf(hit.passage.article), act);
    const tells = tellingOf(hit);
    if (dated.bears === 'against' || tells === null) return [];
    const isOfIt = tells === 'of it' && !(dated.when.value ?? '').endsWith('_REF');
    return [{ hit, dated: isOfIt ? dated : withoutDay(dated) }];
  });
  const [best] = told;
  if (best === undefined) return null;
  const isGood = ({ hit, dated }: (typeof told)[number]): boolean =>
    isDay(dated.when) && hit.score >= AS_GOOD * best.hit.score;
  const shown = [...told.filter(isGood), ...told.filter((one) => !isGood(one))].slice(0, SHOWN);
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
