import { pattern } from '../pattern.ts';
import { yearOfMonthDay } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { ANY_WEEKDAY, DATE, MONTH, monthOf } from '../words.ts';

const pad = (n: number) => String(n).padStart(2, '0');

/** "May 7th", "7 May", "Friday, 7 May", "the 7th of May": the year from the article around it. */
export const monthDay: Rule = {
  name: 'month-day',
  pattern: pattern(
    `(?:${ANY_WEEKDAY},? )?(?:(?<m>${MONTH}) (?:the )?(?<d>${DATE})|(?:the )?(?<d>${DATE})(?: |-)(?:of )?(?<m>${MONTH}))`,
  ),
  read({ m, d }, { after }) {
    // "May 20,000", "March 3.5", "30 May 12:00"
    if (/^(?:[,.:]\d|%)/.test(after)) return null;
    const [month, date] = [monthOf(m ?? ''), Number.parseInt(d ?? '', 10)];
    if (date > 31) return null;
    return {
      type: 'DATE',
      value: `XXXX-${pad(month)}-${pad(date)}`,
      fill({ published, direction }) {
        if (published === null) return null;
        const value = yearOfMonthDay(month, date, published, direction);
        return value === null ? null : { value, anchor: published, certain: direction !== null };
      },
    };
  },
};
