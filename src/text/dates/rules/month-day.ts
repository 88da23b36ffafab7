import { day, isDay, parts } from '../calendar.ts';
import { lead, pattern } from '../pattern.ts';
import { ordinalOf } from '../numbers.ts';
import { ground, yearOfMonthDay, yearOfWeekday } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { SAID_YEAR, toldYear } from '../told-year.ts';
import { MONTHS } from '../../../grammar/calendar.ts';
import { DATE, BEFORE_DATE, MONTH, TO_A_DATE, WRITTEN, monthOf, partOf, weekdayOf } from '../words.ts';

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };
const pad = (n: number) => String(n).padStart(2, '0');

/** "May 7th", "7 May", "Friday, 7 May", "the 7th of May of that year", the first of "May 7 to 9 of last year": the year from the weekday, or from the article around it. */
export const monthDay: Rule = {
  name: 'month-day',
  needs: MONTHS,
  lead: lead(BEFORE_DATE),
  pattern: pattern(
    `(?:(?<m>${MONTH}) (?:(?:the )?(?<d>${DATE})|the (?<d>${WRITTEN}))|(?:the )?(?<d>${DATE})(?: |-)(?:of )?(?<m>${MONTH})|the (?<d>${WRITTEN}) of (?<m>${MONTH}))(?:${SAID_YEAR}|(?=(?:${TO_A_DATE}(?:${MONTH} )?${DATE}){1,4}(?:${SAID_YEAR}))|)`,
  ),
  read({ m, d, part, weekday, told, side, of }, { after }) {
    // "May 20,000", "March 3.5", "30 May 12:00", "12 May Street"
    if (/^(?:[,.:]\d|%| (?:Street|Road|Avenue|Square|Lane|Bridge|Boulevard)\b)/.test(after)) return null;
    const [month, date] = [monthOf(m ?? ''), ordinalOf(d ?? '')];
    const { type, code } = partOf(part);
    return {
      type,
      value: `XXXX-${pad(month)}-${pad(date)}${code}`,
      fill(given) {
        if (of !== undefined && given.published !== null) {
          const year = parts(given.published)[0] + (SHIFT[of.toLowerCase()] ?? 0);
          if (!isDay(year, month, date)) return null;
          return { value: `${day(year, month, date)}${code}`, anchor: given.published, certain: true };
        }
        if (told !== undefined) {
          const found = toldYear(given, { side });
          if (found === null || !isDay(found.year, month, date)) return null;
          return { ...found, value: `${day(found.year, month, date)}${code}` };
        }
        const from = ground(given);
        if (from === null) return null;
        if (weekday !== undefined) {
          const found = yearOfWeekday(month, date, weekdayOf(weekday), from.day, given.direction);
          return found && { ...found, value: `${found.value}${code}`, anchor: from.anchor };
        }
        const [year] = parts(from.day);
        const same = isDay(year, month, date) ? day(year, month, date) : null;
        const value = from.told ? same : yearOfMonthDay(month, date, from.day, given.direction);
        if (value === null) return null;
        const certain = !from.told && given.direction !== null;
        return { value: `${value}${code}`, anchor: from.anchor, certain };
      },
    };
  },
};
