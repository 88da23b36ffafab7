import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { words } from '../../../grammar/words.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { addDays, addMonths, day, isDay, parts, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { away, fromPublished } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { TIME_LEADS, UNIT, type Unit, unitOf } from '../words.ts';

/** Where a time opens a clause, with its preposition or without: "he says that two years hence the mill will close". */
const OPENS = new RegExp(
  String.raw`(?:^|[\p{P}\p{S}]\s?|\b${oneOf(CONJUNCTIONS.difference(words('than plus')))}\s)(?:${TIME_LEADS}\s)?$`,
  'iu',
);
/** What follows from something begins so: "hence the delay", "hence it closed". "It is two weeks hence that they vote" is a time. */
const FOLLOWS = new RegExp(
  String.raw`^\s${oneOf(DETERMINERS.difference(words('that')).union(PRONOUNS).union(words('there why')))}\b`,
  'iu',
);

/** Whether "hence" gives a reason: "It took three weeks hence the delay" says how long it took, not when. */
const isTherefore = (hence: string, before: string, after: string): boolean =>
  // "hence Ms Berg resigned", but every word of a headline may have a capital
  !OPENS.test(before) && (FOLLOWS.test(after) || (hence === 'hence' && /^\s\p{Lu}/u.test(after)));

/** "two days ago", "years ago", "nearly a decade ago", "two weeks from now", "a week from today", "a fortnight hence". */
export const ago: Rule = {
  name: 'ago',
  needs: words('ago now today hence'),
  pattern: pattern(
    `(?:(?:about|almost|nearly|roughly|approximately|around|more than|less than|at least|over|just over|just under|only|just) )?(?:(?<n>${NUMBER})(?<half> and a half)? )?(?<unit>${UNIT}) (?<way>ago(?<today> (?:today|this month))?|from now|from today|hence)`,
  ),
  read({ n = '', unit = '', way = '', today }, { before, after }) {
    // "half a century ago"
    if (/\b(?:half|quarter of) $/i.test(before)) return null;
    if (/^hence$/i.test(way) && isTherefore(way, before, after)) return null;
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
