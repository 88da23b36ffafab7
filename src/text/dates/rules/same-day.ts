import { words } from '../../lexicon/words.ts';
import { addDays, addMonths, isoWeek, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Filled, Given, Rule } from '../rule.ts';

const SHIFT: Readonly<Record<string, number>> = {
  same: 0,
  that: 0,
  next: 1,
  following: 1,
  previous: -1,
  preceding: -1,
  before: -1,
  after: 1,
};

/** "the same day", "that year", "the following month", "the day before": reckoned from the date read last. */
export const sameDay: Rule = {
  name: 'same-day',
  needs: words('day week month year'),
  pattern: pattern(
    '(?:(?:later|earlier|early|late) )?(?:(?:the |that )(?:very )?(?<which>same|next|following|previous|preceding) (?<unit>day|week|month|year)|(?<which>that) (?:very )?(?<unit>day|week|month|year)|the (?<unit>day|week|month|year) (?<which>before|after))',
  ),
  read({ which = '', unit = '' }, { after }) {
    // "the day after the vote", "the year before he died": reckoned from an event, not from a date
    if (
      /^(?:before|after)$/i.test(which) &&
      /^[ \n][a-z]/i.test(after) &&
      !/^ (?:and|but|in|at|on|to)\b/.test(after)
    )
      return { type: 'DATE', value: 'XXXX-XX-XX' };
    return {
      type: 'DATE',
      value:
        unit.toLowerCase() === 'day'
          ? 'XXXX-XX-XX'
          : unit.toLowerCase() === 'week'
            ? 'XXXX-WXX'
            : unit.toLowerCase() === 'month'
              ? 'XXXX-XX'
              : 'XXXX',
      fill: (given) => shifted(given, unit.toLowerCase(), SHIFT[which.toLowerCase()] ?? 0),
    };
  },
};

/** The stretch that is `shift` units away from the last date that is as fine as the unit. */
function shifted({ seen }: Given, unit: string, shift: number): Filled | null {
  const fine =
    unit === 'day' || unit === 'week'
      ? /^\d{4}-\d\d-\d\d/
      : unit === 'month'
        ? /^\d{4}-\d\d(?:-\d\d|$)/
        : /^\d{4}/;
  const last = seen.findLast(({ type, value }) => (type === 'DATE' || type === 'TIME') && fine.test(value));
  if (last === undefined) return null;
  const value = move(last.value, unit, shift);
  return { value, anchor: last.anchor, certain: last.certain };
}

function move(value: string, unit: string, shift: number): string {
  const day: Day = value.slice(0, 10);
  if (unit === 'day') return addDays(day, shift);
  if (unit === 'week') return isoWeek(addDays(day, shift * 7));
  if (unit === 'month') return addMonths(value.slice(0, 7), shift);
  return String(Number(value.slice(0, 4)) + shift).padStart(4, '0');
}
