import { openPeriod } from '../open-period.ts';
import { words } from '../../../grammar/words.ts';
import { addDays, addMonths, isoWeek, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Filled, Given, Rule } from '../rule.ts';

const SHIFT: Readonly<Record<string, number>> = {
  same: 0,
  that: 0,
  next: 1,
  following: 1,
  previous: -1,
  prior: -1,
  preceding: -1,
  before: -1,
  after: 1,
};

/** "the same day", "that year", "the following month", "the day before": reckoned from the date read last. */
export const sameDay: Rule = {
  name: 'same-day',
  needs: words('day week month quarter year'),
  pattern: pattern(
    '(?:(?:later|earlier|early|late) )?(?:(?:the |that )(?:very )?(?<which>same|next|following|previous|preceding|prior) (?:fiscal |calendar )?(?<unit>day|week|month|quarter|year)|(?<which>that) (?:very )?(?<unit>day|week|month|quarter|year)|the (?<unit>day|week|month|quarter|year) (?<which>before|after))',
  ),
  read({ which = '', unit = '' }, { after }) {
    // "The Day After" is a film
    if (/^[A-Z]/.test(unit)) return null;
    // "the day after the vote", "the year before he died", "the same day as the vote": reckoned from an event, not from a date
    if (
      (/^(?:before|after)$/i.test(which) &&
        /^[ \n][a-z]/i.test(after) &&
        !/^ (?:and|but|in|at|on|to)\b/.test(after)) ||
      (/^(?:same|that)$/i.test(which) && /^[ \n](?:as|that|when|in which)\b/.test(after))
    )
      return { type: 'DATE', value: 'XXXX-XX-XX' };
    return {
      type: 'DATE',
      value: openPeriod(unit.toLowerCase()),
      fill: (given) => shifted(given, unit.toLowerCase(), SHIFT[which.toLowerCase()] ?? 0),
    };
  },
};

/** The stretch that is `shift` units away from the last date that is as fine as the unit, or from publication. */
/** What a time has to tell so that its period is known; of a year any does. */
const FINE: Readonly<Record<string, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d/,
  week: /^\d{4}-\d\d-\d\d/,
  month: /^\d{4}-\d\d(?:-\d\d|$)/,
  quarter: /^\d{4}-(?:\d\d|Q[1-4])/,
};

function shifted({ seen, published }: Given, unit: string, shift: number): Filled | null {
  const fine = FINE[unit] ?? /^\d{4}/;
  const last = seen.findLast(({ type, value }) => (type === 'DATE' || type === 'TIME') && fine.test(value));
  // With no date before it, from publication: a guess.
  if (last === undefined)
    return published === null
      ? null
      : { value: move(published, unit, shift), anchor: published, certain: false };
  const value = move(last.value, unit, shift);
  return { value, anchor: last.anchor, certain: last.certain };
}

function move(value: string, unit: string, shift: number): string {
  const day: Day = value.slice(0, 10);
  if (unit === 'day') return addDays(day, shift);
  if (unit === 'week') return isoWeek(addDays(day, shift * 7));
  if (unit === 'quarter') return quarterFrom(value, shift);
  if (unit === 'month') return addMonths(value.slice(0, 7), shift);
  return String(Number(value.slice(0, 4)) + shift).padStart(4, '0');
}

/** The quarter that is so many away from a quarter, a month or a day. */
function quarterFrom(value: string, shift: number): string {
  const [, year, quarter, month] = /^(\d{4})-(?:Q([1-4])|(\d\d))/.exec(value) ?? [];
  const first = quarter === undefined ? Number(month) : Number(quarter) * 3;
  const moved = addMonths(`${year}-${String(first).padStart(2, '0')}`, shift * 3);
  return `${moved.slice(0, 4)}-Q${Math.ceil(Number(moved.slice(5, 7)) / 3)}`;
}
