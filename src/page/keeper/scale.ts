const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** A mark on the line of days: a month of a year, a year, or a day. */
export interface Tick {
  /** In percent of the width. */
  readonly at: number;
  /** `2009`, `2009-09` or `2009-09-19`. */
  readonly date: string;
}

/** A line of days. */
export interface Scale {
  readonly from: string;
  readonly to: string;
  /** Where a day is, in percent of the width. */
  readonly at: (date: string) => number;
  readonly ticks: readonly Tick[];
}

/** Room at both ends, in percent. */
const EDGE = 4;

/** So many marks at most: on a telephone no more names of days stand beside each other. */
const TICKS = 5;

/** Steps between marks, in months; the shortest with which they are few enough is taken. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000];

/** The line that some days lie on. @param days at least one, `YYYY-MM-DD` */
export function scaleOf(days: readonly string[]): Scale {
  const numbers = days.map(dayOf);
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const width = Math.max(1, last - first);
  const place = (day: number): number =>
    last === first ? 50 : EDGE + ((day - first) / width) * (100 - 2 * EDGE);
  const at = (date: string): number => Math.round(place(dayOf(date)) * 100) / 100;
  return { from: dateOf(first), to: dateOf(last), at, ticks: ticksOf(first, last, at) };
}

function ticksOf(first: number, last: number, at: Scale['at']): Tick[] {
  for (const step of STEPS) {
    const found = monthsBetween(first, last, step);
    if (found.length > TICKS) continue;
    // Within a month or two its days say more.
    if (found.length < 2) break;
    return found.map((date) => ({
      at: at(date),
      date: step % 12 === 0 ? date.slice(0, 4) : date.slice(0, 7),
    }));
  }
  const ends = first === last ? [first] : [first, last];
  return ends.map((day) => ({ at: at(dateOf(day)), date: dateOf(day) }));
}

/** Months, counted through. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The first days of every so many months between two days; none when there are too many to look at. */
function monthsBetween(first: number, last: number, step: number): string[] {
  const [start, end] = [dateOf(first), dateOf(last)];
  const found: string[] = [];
  for (let month = Math.ceil(monthOf(start) / step) * step; month <= monthOf(end); month += step) {
    const date = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    if (date >= start) found.push(date);
    if (found.length > TICKS) break;
  }
  return found;
}
