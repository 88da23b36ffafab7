import { words } from '../../../grammar/words.ts';
import { isoWeek, weekday } from '../calendar.ts';
import { interval, type Interval } from '../interval.ts';
import { nthDays, nthWeekday } from '../nth.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { pattern } from '../pattern.ts';
import type { Part, Rule } from '../rule.ts';
import { MONTHS, WEEKDAYS } from '../../../grammar/calendar.ts';
import { FULL_MONTH, WEEKDAY, YEAR, weekdayOf } from '../words.ts';

const PERIOD = oneOf(['month', 'year', 'week']);
/** "on the first of April": of months alone. */
const MONTHLY = `(?:${FULL_MONTH}|(?:last|next|this|that|the) month)`;
const ON = /\b(?:on|by|from|until|till|since|before|after|to) $/i;
const WHOLE = `(?:(?:the |early |late )?${FULL_MONTH}|(?:last|next|this|that|the(?: same| following| previous| next)?|each|every) (?:${FULL_MONTH}|${PERIOD})|${YEAR})`;

/** "the second Tuesday in March", "the last Friday of this month", "the third week of June", "the first day of 2014". */
export const nthOf: Rule = {
  name: 'nth-of',
  needs: WEEKDAYS.union(words('day week weekend half month')).union(MONTHS),
  pattern: pattern(
    `(?:the )?(?:very )?(?<n>last|final|${ORDINAL})(?: (?<what>${WEEKDAY}|day|week|weekend|half)(?= (?:of|in) ${WHOLE})|(?= of ${MONTHLY}))`,
  ),
  read({ n = '', what = '' }, { before }) {
    if (what === '' && !ON.test(before)) return null;
    const number = /^(?:last|final)$/i.test(n) ? -1 : ordinalOf(n);
    const half = what.toLowerCase() === 'half';
    if (half && number !== 1 && number !== 2) return null;
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill: () => null,
      part: partOf(half ? /^[\dX]{4}-[\dX]{2}$/ : /^[\dX]{4}(?:-W?[\dX]{2})?$/, (whole) =>
        nth(what.toLowerCase(), number, whole),
      ),
    };
  },
};

function partOf(of: RegExp, value: (whole: Interval) => string | null): Part {
  return {
    of,
    glue: /^\s(?:of|in)\s(?:the\s)?$/i,
    alone: false,
    value(whole) {
      const days = interval(whole);
      return days && value(days);
    },
  };
}

/** A day, a week or a half of a stretch; null when it has fewer. */
function nth(what: string, n: number, whole: Interval): string | null {
  const named = weekdayOf(what);
  if (!Number.isNaN(named)) return within(nthWeekday(n, named, whole), whole);
  if (what === 'weekend') return `${isoWeek(nthWeekday(n, 6, whole))}-WE`;
  if (what === 'day' || what === '') return within(nthDays(n, 1, whole).from, whole);
  if (what === 'half')
    return n === 1
      ? `${whole.from}/${nthDays(1, 15, whole).to}`
      : `${nthDays(16, 1, whole).from}/${whole.to}`;
  const { from, to } = nthDays(n, 7, whole);
  if (from > whole.to) return null;
  return weekday(from) === 1 ? isoWeek(from) : `${from}/${to}`;
}

const within = (day: string, { to }: Interval): string | null => (day <= to ? day : null);
