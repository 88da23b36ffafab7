import { words } from '../../../grammar/words.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { addDays, addMonths, day, isDay, parts, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { away, fromPublished } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { UNIT, type Unit, unitOf } from '../words.ts';

/** "two days ago", "years ago", "nearly a decade ago", "two weeks from now", "a week from today". */
export const ago: Rule = {
  name: 'ago',
  needs: words('ago now today hence'),
  pattern: pattern(
    `(?:(?:about|almost|nearly|roughly|approximately|around|more than|less than|at least|over|just over|just under|only|just) )?(?:(?<n>${NUMBER})(?<half> and a half)? )?(?<unit>${UNIT}) (?<way>ago(?<today> (?:today|this month))?|from now|from today|hence)`,
  ),
  read({ n = '', unit = '', way = '', today }, { before }) {
    // "half a century ago"
    if (/\b(?:half|quarter of) $/i.test(before)) return null;
    const count = n === '' ? null : numberOf(n);
    const sign = /^ago/i.test(way) ? -1 : 1;
    const of = unitOf(unit);
    // "years ago": many, and nobody counted
    if (n === '' && !/s$/i.test(unit)) return null;
    if (count === null) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    if (of === 'hour' || of === 'minute' || of === 'second')
      return { type: 'TIME', value: 'XXXX-XX-XX', fill: fromPublished((published) => published) };
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill: fromPublished((published) =>
        today === undefined
          ? away(published, of, Math.trunc(count) * sign)
          : sameDay(published, of, Math.trunc(count), /month$/i.test(today)),
      ),
    };
  },
};

/** "a year ago today", "three years ago this month": the same day or month of another year, or so many weeks before. */
function sameDay(from: Day, unit: Unit, count: number, month: boolean): string | null {
  if (unit === 'day' || unit === 'week')
    return month ? null : addDays(from, -count * (unit === 'week' ? 7 : 1));
  if (unit !== 'month' && unit !== 'year') return null;
  const then = addMonths(from.slice(0, 7), -count * (unit === 'year' ? 12 : 1));
  if (month) return then;
  const [year, number] = parts(`${then}-01`);
  const date = parts(from)[2];
  return isDay(year, number, date) ? day(year, number, date) : null;
}
