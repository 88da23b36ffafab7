import { words } from '../../../grammar/words.ts';
import { addDays } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import { away, dayOfWeek, fromPublished } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { WEEKDAY, unitOf, weekdayOf } from '../words.ts';

/** "the week before last", "the month after next", "the Sunday before last", "the night before last", "Monday last". */
export const beforeLast: Rule = {
  name: 'before-last',
  needs: words('last next'),
  pattern: pattern(
    `(?:(?:the )?(?:(?<unit>day|week|weekend|month|quarter|year|decade)|(?<day>${WEEKDAY})|(?<night>night)) (?<way>before last|after next)|(?<day>${WEEKDAY}) (?<way>last)(?=[.,;)]|$))`,
  ),
  read({ unit, day, night, way = '' }) {
    const twice = / /.test(way.trim());
    const sign = /next$/i.test(way) ? 1 : -1;
    return {
      type: night === undefined ? 'DATE' : 'TIME',
      value: 'XXXX-XX-XX',
      fill: fromPublished((published) => {
        if (night !== undefined) return sign < 0 ? `${addDays(published, -2)}TNI` : null;
        if (day === undefined) return away(published, unitOf(unit ?? ''), sign * 2);
        const near = dayOfWeek(weekdayOf(day), addDays(published, sign), sign < 0 ? 'past' : 'future');
        return addDays(near, twice ? sign * 7 : 0);
      }),
    };
  },
};
