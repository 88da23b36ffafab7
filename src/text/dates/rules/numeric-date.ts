import { day, dayNumber, isDay, type Day } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { DIGIT } from '../words.ts';

/** "Version 10.4.2012": a number of a release. */
const RELEASE = /\b(?:versions?|releases?|build|firmware|IP|v)\.? ?$/i;

/** "2007-03-30", "30/03/2007", "7/8/07": where day and month cannot be told apart, what is nearer to publication. */
export const numericDate: Rule = {
  name: 'numeric-date',
  needs: DIGIT,
  pattern: pattern(
    '(?:(?<y>(?<iso>(?:1\\d|20)\\d\\d))(?<sep>[-/.])(?<a>\\d\\d?)\\k<sep>(?<b>\\d\\d?)(?:T[\\d:.]+Z?)?|(?<a>\\d\\d?)(?<sep>[-/.])(?<b>\\d\\d?)\\k<sep>(?<y>(?:1\\d|20)\\d\\d|\\d\\d))',
  ),
  read({ y = '', a = '', b = '', sep, iso }, { before, after }) {
    if (/[\d$£€/.-]$/.test(before) || /^[/.-]\d/.test(after)) return null;
    if (sep === '.' && (y.length < 4 || RELEASE.test(before))) return null;
    const [first, second] = [Number(a), Number(b)];
    const year = y.length === 4 ? Number(y) : Number(y) + (Number(y) < 50 ? 2000 : 1900);
    const days = [
      [first, second],
      [second, first],
    ].flatMap(([month = 0, date = 0]) => (isDay(year, month, date) ? [day(year, month, date)] : []));
    const [monthFirst, dayFirst] = days;
    if (monthFirst === undefined) return null;
    // A year in front is followed by the month.
    if (iso !== undefined && !isDay(year, first, second)) return null;
    if (dayFirst === undefined || monthFirst === dayFirst || iso !== undefined)
      return { type: 'DATE', value: monthFirst };
    return {
      type: 'DATE',
      value: `${year}-XX-XX`,
      fill: ({ published }) =>
        published === null
          ? null
          : { value: nearer(monthFirst, dayFirst, published), anchor: published, certain: false },
    };
  },
};

const nearer = (a: Day, b: Day, to: Day): Day =>
  Math.abs(dayNumber(a) - dayNumber(to)) <= Math.abs(dayNumber(b) - dayNumber(to)) ? a : b;
