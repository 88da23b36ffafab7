import { addDays, addMonths, day, dayNumber, isDay, isoWeek, parts, weekday, type Day } from './calendar.ts';
import type { Direction, Filled, Given } from './rule.ts';
import type { Unit } from './words.ts';

/**
 * The stretch of the calendar `count` units away from a day, as coarse as the unit: three weeks on is a week, a year
 * ago is a year (so TIMEX3 has it). Null for units that are no part of the calendar.
 */
export function away(from: Day, unit: Unit, count: number): string | null {
  const [year] = parts(from);
  switch (unit) {
    case 'day':
      return addDays(from, count);
    case 'week':
      return isoWeek(addDays(from, count * 7));
    case 'fortnight':
      return isoWeek(addDays(from, count * 14));
    case 'weekend':
      return `${isoWeek(addDays(from, count * 7))}-WE`;
    case 'month':
      return addMonths(from.slice(0, 7), count);
    case 'quarter':
      return quarterOf(addMonths(from.slice(0, 7), count * 3));
    case 'year':
      return inRange(year + count, (y) => y);
    case 'decade':
      return inRange(year + count * 10, (y) => y.slice(0, 3));
    case 'century':
      return inRange(year + count * 100, (y) => y.slice(0, 2));
    default:
      return null;
  }
}

const inRange = (year: number, write: (year: string) => string): string | null =>
  year >= 1 && year <= 9999 ? write(String(year).padStart(4, '0')) : null;

const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;

/** So many days from `from` or fewer, a date with another weekday than its own is a slip rather than another year's, and one that is past is not next year's. */
const SLIP = 60;

/** The last such day before (or on) `from`, the next one, or the nearest, as `direction` has it. */
export function yearOfMonthDay(month: number, date: number, from: Day, direction: Direction): Day | null {
  const days = inYears(month, date, from);
  if (direction === 'past') return days.findLast((d) => d <= from) ?? null;
  const nearest = nearestOf(days, from);
  // "Scheduled for 9 May", in June: nobody means the next one without saying so.
  const isJustPast = nearest !== null && nearest < from && gap(nearest, from) <= SLIP;
  if (direction === 'future' && !isJustPast) return days.find((d) => d >= from) ?? null;
  return nearest;
}

function inYears(month: number, date: number, from: Day): Day[] {
  const [year] = parts(from);
  // Eight years either way reach a leap day across a century.
  const years = Array.from({ length: 17 }, (_, i) => year - 8 + i);
  return years.filter((y) => isDay(y, month, date)).map((y) => day(y, month, date));
}

const gap = (a: Day, b: Day): number => Math.abs(dayNumber(a) - dayNumber(b));

const nearestOf = (days: readonly Day[], from: Day): Day | null =>
  days.toSorted((a, b) => gap(a, from) - gap(b, from))[0] ?? null;

/** A weekday comes back on a date after five or six years: what is farther away than half of that is a guess. See docs/constants.md. */
const NEAR = 1000;

/** The nearest such day that falls on the weekday (1-7), whatever the tense unless the nearest date is against it. Not certain where the weekday may be a slip. */
export function yearOfWeekday(
  month: number,
  date: number,
  on: number,
  from: Day,
  direction: Direction,
): { value: Day; certain: boolean } | null {
  const days = inYears(month, date, from);
  const nearest = nearestOf(days, from);
  const fits = nearestOf(
    days.filter((d) => weekday(d) === on),
    from,
  );
  if (nearest === null) return null;
  // "broke on Tuesday, 9 October", in a September: the next ninth is no slip for one that is past.
  const agrees = (one: Day): boolean => (direction === 'past' ? one <= from : one >= from);
  if (fits !== null && direction !== null && agrees(fits) && !agrees(nearest))
    return { value: fits, certain: gap(fits, from) <= NEAR };
  if (fits === null || (fits !== nearest && gap(nearest, from) <= SLIP))
    return { value: nearest, certain: false };
  return { value: fits, certain: gap(fits, from) <= NEAR };
}

/** The month of that number (1-12) on the side of `from` that `direction` names, or the nearest. */
export function yearOfMonth(month: number, from: Day, direction: Direction): string {
  const [year, current] = parts(from);
  const ahead = month - current;
  const shift = yearShift(ahead, direction);
  return `${String(year + shift).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

function yearShift(ahead: number, direction: Direction): number {
  if (direction === 'past') return ahead > 0 ? -1 : 0;
  if (direction === 'future') return ahead < 0 ? 1 : 0;
  return Math.abs(ahead) <= 6 ? 0 : -Math.sign(ahead);
}

/** The nearest such weekday (1-7) back or forth; the day's own weekday means the day itself. */
export function dayOfWeek(wanted: number, from: Day, direction: Direction): Day {
  const ahead = (wanted - weekday(from) + 7) % 7;
  return addDays(from, direction === 'future' || ahead === 0 ? ahead : ahead - 7);
}

/** Fills from the day of publication, if it is known. */
export const fromPublished =
  (value: (published: Day, given: Given) => string | null, certain = true) =>
  (given: Given): Filled | null => {
    if (given.published === null) return null;
    const found = value(given.published, given);
    return found === null ? null : { value: found, anchor: given.published, certain };
  };

/**
 * The day from which a date without a year is reckoned: that of publication, or, in a narrative and in an article that
 * nobody dated, the date read last. Such a guess is never certain.
 */
export function ground(given: Given): { day: Day; anchor: Day | null; told: boolean } | null {
  const { published, narrative } = given;
  const last = narrative || published === null ? lastDay({ ...given, published: null }) : null;
  // What was reckoned from publication itself ("yesterday") tells of no other time.
  if (last !== null && (published === null || last.anchor !== published))
    return { day: last.day, anchor: last.anchor, told: true };
  return published === null ? null : { day: published, anchor: published, told: false };
}

/** The date read last, as a day (the first of a month or year), or the day of publication where none was read. */
export function lastDay({
  seen,
  published,
}: Given): { day: Day; anchor: Day | null; certain: boolean } | null {
  const last = seen.findLast(({ type, from }) => (type === 'DATE' || type === 'TIME') && from !== null);
  if (last?.from != null) return { day: last.from, anchor: last.anchor, certain: last.certain };
  return published === null ? null : { day: published, anchor: published, certain: false };
}
