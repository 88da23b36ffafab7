import { day, isDay } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { ordinalOf } from '../numbers.ts';
import { MONTHS } from '../../../grammar/calendar.ts';
import { ANY_MONTH, DATE, BEFORE_DATE, MONTH, WRITTEN, YEAR, monthOf, partOf } from '../words.ts';

/** "15" is 2015, "67" is 1967. */
const THIS_CENTURY = 50;

/** "March 30, 2007", "Fri, Mar 30, 2007", "Friday night, 30 March 2007", "30 March 2007", "the night of the 30th of March, 2007", "the third of March 2007", "3-Mar-07". */
export const fullDate: Rule = {
  name: 'full-date',
  needs: MONTHS,
  pattern: pattern(
    `${BEFORE_DATE}?(?:(?<m>${ANY_MONTH}) (?:the )?(?<d>${DATE}|${WRITTEN})(?:,? of |,|, ?| )(?<y>${YEAR})|(?:the )?(?<d>${DATE}|${WRITTEN})(?: |-)(?:of )?(?<m>${ANY_MONTH})(?:,? |-)(?<y>${YEAR})|(?<d>${DATE})(?:-(?<m>${MONTH})-| (?<m>${MONTH}) ['’])(?<short>\\d\\d))`,
  ),
  read({ y, short, m, d, part }) {
    const century = Number(short) < THIS_CENTURY ? 2000 : 1900;
    const year = short === undefined ? Number(y) : century + Number(short);
    const [month, date] = [monthOf(m ?? ''), ordinalOf(d ?? '')];
    const { type, code } = partOf(part);
    return isDay(year, month, date) ? { type, value: `${day(year, month, date)}${code}` } : null;
  },
};
