import { day, isDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { DATE, BEFORE_DATE, MONTH, MONTH_WORDS, YEAR, monthOf, partOf } from '../words.ts';

/** "March 30, 2007", "Fri, Mar 30, 2007", "Friday night, 30 March 2007", "30 March 2007", "the night of the 30th of March, 2007". */
export const fullDate: Rule = {
  name: 'full-date',
  needs: MONTH_WORDS,
  pattern: pattern(
    `${BEFORE_DATE}?(?:(?<m>${MONTH}) (?<d>${DATE})(?:,? of |,|, ?| )(?<y>${YEAR})|(?:the )?(?<d>${DATE})(?: |-)(?:of )?(?<m>${MONTH})(?:,? |-)(?<y>${YEAR}))`,
  ),
  read({ y, m, d, part }) {
    const [year, month, date] = [Number(y), monthOf(m ?? ''), Number.parseInt(d ?? '', 10)];
    const { type, code } = partOf(part);
    return isDay(year, month, date) ? { type, value: `${day(year, month, date)}${code}` } : null;
  },
};
