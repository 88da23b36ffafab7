import { lead, pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { MONTHS } from '../../../grammar/calendar.ts';
import { ANY_WEEKDAY, DATE, MONTH, partOf } from '../words.ts';

const DAY = `(?:${ANY_WEEKDAY},? )?(?:the )?`;

/** "10-12 April", "from 3 to 7 May", "3, 5 and 9 May": days before the last, which names their month. */
export const firstDay: Rule = {
  name: 'first-day',
  needs: MONTHS,
  lead: lead(
    `(?:the )?(?<part>morning|afternoon|evening|night) of (?:the )?|(?:${ANY_WEEKDAY},? )(?:the )?|the `,
  ),
  pattern: pattern(
    `(?<d>${DATE})(?=(?:, ?${DAY}${DATE}){0,6}(?:,? (?:and|or|to|until|till|through) | ?[-–—] ?)${DAY}(?<last>${DATE}) (?:of )?${MONTH}(?! \\d{1,2}\\b(?!:)))`,
  ),
  read({ d = '', last = '', part }, { before }) {
    if (/[\d.,:/$£€-]$/.test(before)) return null;
    const date = Number.parseInt(d, 10);
    if (date >= Number.parseInt(last, 10)) return null;
    const { type, code } = partOf(part);
    // Filled from the day after it: see lean/.
    return { type, value: `XXXX-XX-${String(date).padStart(2, '0')}${code}`, fill: () => null };
  },
};
