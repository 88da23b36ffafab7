import type { Hit } from '../../search/found.ts';
import type { Reading } from '../../text/reading.ts';
import type { Act } from '../told/act.ts';
import { dateTold } from '../told/date-told.ts';
import { isDay, isNow } from '../when-of.ts';
import type { Dated } from '../when-passage.ts';
import { dateLikely } from './date-likely.ts';
import { dateMain, dateMost } from './date-main.ts';
import { dateOnly } from './date-only.ts';

const hasDay = ({ bears, when }: Dated): boolean => bears !== 'against' && isDay(when) && !isNow(when);

/**
 * The day of what a passage tells, for whoever knows already that it tells what was asked: of the question's words, else of what it tells before all
 * else. Null where it gives none.
 */
export function anyDay(hit: Hit, reading: Reading, act: Act | null): Dated | null {
  const verb = act?.verb ?? null;
  const ways = [
    () => dateTold(hit, reading, act),
    () => dateMost(hit, reading),
    () => dateMain(hit, reading, []),
    () => dateLikely(hit, reading, verb),
    () => dateOnly(hit, reading, verb),
  ];
  const days = ways.values().map((way) => way());
  return days.find((one) => one !== null && hasDay(one)) ?? null;
}
