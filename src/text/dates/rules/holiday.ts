import { words } from '../../lexicon/words.ts';
import { addDays, day, parts, weekday } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { yearOfMonthDay } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { YEAR } from '../words.ts';

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  'new year’s': [1, 1],
  'valentine’s day': [2, 14],
  'st patrick’s day': [3, 17],
  halloween: [10, 31],
};

/** "Christmas", "New Year's Day", "Thanksgiving": days with a name and a fixed place in the calendar. */
export const holiday: Rule = {
  name: 'holiday',
  needs: words('christmas boxing new valentine patrick halloween thanksgiving'),
  pattern: pattern(
    `(?-i:(?:last |this |next )?(?<name>Christmas (?:Day|Eve)|Christmas|Boxing Day|New Year['’]s(?: Day| Eve)|Valentine['’]s Day|St\\.? Patrick['’]s Day|Halloween|Thanksgiving(?: Day)?)(?: (?<y>${YEAR}))?)`,
  ),
  read({ name = '', y }, { before, after }) {
    if (/\b(?:Merry|Father|White) $/.test(before) || /^ [A-Z]/.test(after)) return null;
    const key = name.toLowerCase().replaceAll("'", '’').replace('st. ', 'st ');
    const [month, date] = FIXED[key] ?? [11, 0];
    const inYear = (year: number) => (date === 0 ? thanksgiving(year) : day(year, month, date));
    if (y !== undefined) return { type: 'DATE', value: inYear(Number(y)) };
    return {
      type: 'DATE',
      value:
        date === 0 ? 'XXXX-11-XX' : `XXXX-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
      fill({ published, direction }) {
        if (published === null) return null;
        const near = yearOfMonthDay(month, date === 0 ? 25 : date, published, direction);
        return near === null
          ? null
          : { value: inYear(parts(near)[0]), anchor: published, certain: direction !== null };
      },
    };
  },
};

/** The fourth Thursday of November, as in the United States. */
function thanksgiving(year: number): string {
  const first = day(year, 11, 1);
  return addDays(first, ((4 - weekday(first) + 7) % 7) + 21);
}
