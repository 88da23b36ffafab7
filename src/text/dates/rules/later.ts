import { words } from '../../../grammar/words.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import { away, lastDay } from '../reckon.ts';
import type { Given, Rule } from '../rule.ts';
import { UNIT, unitOf } from '../words.ts';

/** Whether the date read last is a day: weeks from a day end on one. */
const isDay = ({ seen }: Given): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(seen.findLast(({ type, from }) => type === 'DATE' && from !== null)?.value ?? '');

/** "three days later", "a year earlier": reckoned from the date read last. "two years after the war" is a length. */
export const later: Rule = {
  name: 'later',
  needs: words('later earlier afterwards afterward beforehand previously before after'),
  pattern: pattern(
    `(?:(?:about|almost|nearly|just|some|only|more than|less than) )?(?:(?<n>${NUMBER}) )?(?<unit>${UNIT}) (?<way>later|earlier|afterwards|afterward|beforehand|previously|after (?:that|this)|before(?: that| this)?)`,
  ),
  read({ n, unit = '', way = '' }, { after }) {
    // "two years before the war" is a length; one unit needs its number
    if (/^(?:before|after that|after this)/i.test(way) && !/^(?:[,.;:)]|$)/.test(after)) return null;
    if (n === undefined && !/s$/i.test(unit)) return null;
    if (/^ than\b/.test(after)) return null;
    const count = n === undefined ? null : numberOf(n);
    const of = unitOf(unit);
    const sign = /^(?:earlier|beforehand|previously|before.*)$/i.test(way) ? -1 : 1;
    if (count === null) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    return {
      type: of === 'hour' || of === 'minute' || of === 'second' ? 'TIME' : 'DATE',
      value: 'XXXX-XX-XX',
      fill(given) {
        const last = lastDay(given);
        const exact = of === 'week' && isDay(given);
        const value =
          last === null
            ? null
            : away(last.day, exact ? 'day' : of, Math.trunc(count) * sign * (exact ? 7 : 1));
        return value === null || last === null ? null : { value, anchor: last.anchor, certain: last.certain };
      },
    };
  },
};
