import { addDays, weekday, type Day } from './calendar.ts';
import type { Interval } from './interval.ts';

/** The nth such weekday (1 to 7) of a stretch, which may lie beyond its end; the last for `n` -1. */
export function nthWeekday(n: number, wanted: number, { from, to }: Interval): Day {
  if (n > 0) return addDays(from, ((wanted - weekday(from) + 7) % 7) + (n - 1) * 7);
  return addDays(to, -((weekday(to) - wanted + 7) % 7));
}

/** The nth so many days of a stretch, which may lie beyond its end; the last for `n` -1. */
export function nthDays(n: number, length: number, { from, to }: Interval): Interval {
  if (n < 0) return { from: addDays(to, 1 - length), to };
  const first = addDays(from, (n - 1) * length);
  return { from: first, to: addDays(first, length - 1) };
}
