import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { MONTHS } from '../../../grammar/calendar.ts';
import { MONTH, YEAR, monthOf } from '../words.ts';

/** "March 2007", "March of 2007", "early March 2007". */
export const monthYear: Rule = {
  name: 'month-year',
  needs: MONTHS,
  pattern: pattern(
    `(?:(?:the )?(?:very )?(?:start|beginning|middle|end|close) of |(?:early|mid|late)(?: |-)(?:in )?)?(?<m>${MONTH}),?(?: of)? (?<y>${YEAR})`,
  ),
  read({ y, m }, { before }) {
    // "30 February 2014" is no day, and not said of the month
    if (/\b\d{1,2}(?:st|nd|rd|th)?(?: of)? $/.test(before)) return null;
    return { type: 'DATE', value: `${y}-${String(monthOf(m ?? '')).padStart(2, '0')}` };
  },
};
