import { day, isDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { SAID_YEAR } from '../told-year.ts';
import { MONTHS } from '../../../grammar/calendar.ts';
import { DATE, MONTH, TO_A_DATE, YEAR, monthOf } from '../words.ts';

const AFTER_A_DATE = new RegExp(
  `\\b(?<m>${MONTH}) \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{1,2}(?:st|nd|rd|th)?){0,4}${TO_A_DATE}$`,
);

/** "May 4 and 5", "April 13-15, 2014", "May 3, 5 and 9", "May 4 to 9 of last year": a further day in the month, and the year, of the first. */
export const secondDay: Rule = {
  name: 'second-day',
  needs: MONTHS,
  pattern: pattern(`(?<d>${DATE})(?:(?:, ?| )(?<y>${YEAR})|${SAID_YEAR})?`),
  read({ d = '', y }, { before, after }) {
    const m = AFTER_A_DATE.exec(before)?.groups?.['m'];
    if (m === undefined || /^(?:[.:]\d|,\d{3}| (?:[a-z]+s|men|women|people|children)\b|%)/.test(after))
      return null;
    const date = Number.parseInt(d, 10);
    if (y !== undefined)
      return isDay(Number(y), monthOf(m), date)
        ? { type: 'DATE', value: day(Number(y), monthOf(m), date) }
        : null;
    return {
      type: 'DATE',
      value: `XXXX-XX-${String(date).padStart(2, '0')}`,
      fill({ here }) {
        const first = here.at(-1);
        const month = first?.value.slice(0, 7) ?? '';
        if (first === undefined || !/^\d{4}-\d\d$/.test(month)) return null;
        if (!isDay(Number(month.slice(0, 4)), Number(month.slice(5)), date)) return null;
        return {
          value: `${month}-${String(date).padStart(2, '0')}`,
          anchor: first.anchor,
          certain: first.certain,
        };
      },
    };
  },
};
