import { words } from '../../../grammar/words.ts';
import { addDays, isoWeek } from '../calendar.ts';
import { lead, pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { ANY_WEEKDAY, DATE, MONTH } from '../words.ts';

/** "the week of 12 May", "the week beginning Monday, 5 May", "the weekend of 11 April": not only that day. */
export const weekOf: Rule = {
  name: 'week-of',
  needs: words('week weekend'),
  lead: lead('the '),
  pattern: pattern(
    `(?:(?<weekend>weekend) of|week (?<way>of|beginning|starting|commencing|ending)(?: on)?)(?= (?:${ANY_WEEKDAY},? )?(?:the )?(?:${MONTH} \\d|${DATE}(?: of)? ${MONTH}))`,
  ),
  read({ weekend, way = '' }) {
    return {
      type: 'DATE',
      value: 'XXXX-WXX',
      fill: () => null,
      part: {
        of: /^[\dX]{4}-[\dX]{2}-\d\d$/,
        glue: /^\s(?:the\s)?$/i,
        alone: false,
        value(day) {
          if (weekend !== undefined) return `${isoWeek(day)}-WE`;
          if (/^of$/i.test(way)) return isoWeek(day);
          return /^ending/i.test(way) ? `${addDays(day, -6)}/${day}` : `${day}/${addDays(day, 6)}`;
        },
      },
    };
  },
};
