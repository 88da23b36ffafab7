import { addDays, day, daysInMonth, isDay, mondayOf, type Day } from './calendar.ts';

export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = { SP: [3, 5], SU: [6, 8], FA: [9, 11] };

const months = (year: number, first: number, last: number): Interval => ({
  from: day(year, first, 1),
  to: day(year, last, daysInMonth(year, last)),
});

function joined(first: Interval | null, last: Interval | null): Interval | null {
  return first === null || last === null || first.from > last.to ? null : { from: first.from, to: last.to };
}

/**
 * The days that a TIMEX3 value covers, both ends included, or null when it names none (durations, sets,
 * references, values with holes). A time of day counts as its day.
 * A stretch from one value to another is written `2014-05-03/2014-05-07`, as ISO 8601 has it.
 */
export function interval(value: string): Interval | null {
  const [first = '', last] = value.split('/');
  if (last !== undefined) return joined(interval(first), interval(last));
  const found =
    /^(\d{4})(?:-(?:(\d\d)(?:-(\d\d)(?:T.*)?)?|W(\d\d)(?:-(WE))?|Q([1-4])|H([12])|(SP|SU|FA|WI)))?$/.exec(
      value,
    );
  if (found === null) return /^\d{2,3}$/.test(value) ? years(value) : null;
  const [, y, m, d, w, weekend, q, h, season] = found;
  const year = Number(y);
  if (year < 1 || year > 9998) return null;
  if (m !== undefined) return ofMonth(year, Number(m), d === undefined ? null : Number(d));
  if (w !== undefined) return ofWeek(value.slice(0, 8), Number(w), weekend !== undefined);
  if (q !== undefined) return months(year, Number(q) * 3 - 2, Number(q) * 3);
  if (h !== undefined) return months(year, Number(h) * 6 - 5, Number(h) * 6);
  // A winter is named by either of the two years it touches.
  if (season === 'WI') return { from: day(year - 1, 12, 1), to: day(year + 1, 2, daysInMonth(year + 1, 2)) };
  const span = season === undefined ? undefined : SEASONS[season];
  return span === undefined ? months(year, 1, 12) : months(year, ...span);
}

/** A month, or a day of it. */
function ofMonth(year: number, month: number, date: number | null): Interval | null {
  if (month < 1 || month > 12) return null;
  if (date === null) return months(year, month, month);
  const only = day(year, month, date);
  return isDay(year, month, date) ? { from: only, to: only } : null;
}

/** A week, or its weekend. */
function ofWeek(value: string, week: number, weekend: boolean): Interval | null {
  if (week < 1 || week > 53) return null;
  const monday = mondayOf(value);
  return { from: weekend ? addDays(monday, 5) : monday, to: addDays(monday, 6) };
}

/** A decade (`198`) or a century (`19`: 1900 to 1999). */
function years(value: string): Interval | null {
  const from = Number(value.padEnd(4, '0'));
  return from < 1 ? null : { from: day(from, 1, 1), to: day(Number(value.padEnd(4, '9')), 12, 31) };
}
