import { words } from '../../../grammar/words.ts';
import { lengthOf } from '../length.ts';
import { NUMBER, numberOf, ORDINAL, ordinalOf } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { UNIT, WEEKDAY, WEEKDAY_WORDS, partOf, unitOf, weekdayOf } from '../words.ts';

/** "every day", "each year", "every two weeks", "every Monday", "Sundays", "weekends": what comes back. */
export const every: Rule = {
  name: 'every',
  needs: words('every each weekends weekdays').union(WEEKDAY_WORDS),
  pattern: pattern(
    `(?:(?:every|each) (?<part>morning|afternoon|evening)|(?:every|each) (?:single )?(?:(?:first|last) |(?<n>${NUMBER}|${ORDINAL}|other) )?(?:(?<unit>${UNIT})|(?<day>${WEEKDAY}))|(?<day>${WEEKDAY})s|(?:on |at |most |the )?(?<ends>weekends)|(?<ends>weekdays))`,
  ),
  read({ n, unit, day, ends, part }) {
    if (part !== undefined) return { type: 'SET', value: `XXXX-XX-XX${partOf(part).code}` };
    if (ends !== undefined) return { type: 'SET', value: /ends$/i.test(ends) ? 'XXXX-WXX-WE' : 'P1D' };
    if (day !== undefined) return { type: 'SET', value: `XXXX-WXX-${weekdayOf(day)}` };
    return { type: 'SET', value: lengthOf(apart(n), unitOf(unit ?? '')) };
  },
};

/** How many units one of a row is from the next: "every other day", "every third year", "every two weeks". */
function apart(n: string | undefined): number | null {
  if (n === undefined) return 1;
  if (n.toLowerCase() === 'other') return 2;
  const ordinal = ordinalOf(n);
  return /[a-z]$/i.test(n) && !Number.isNaN(ordinal) ? ordinal : numberOf(n);
}
