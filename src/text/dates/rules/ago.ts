import { words } from '../../lexicon/words.ts';
import { NUMBER, numberOf } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import { away, fromPublished } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { UNIT, unitOf } from '../words.ts';

/** "two days ago", "years ago", "nearly a decade ago", "two weeks from now", "a week from today". */
export const ago: Rule = {
  name: 'ago',
  needs: words('ago now today hence'),
  pattern: pattern(
    `(?:(?:about|almost|nearly|roughly|approximately|around|more than|less than|at least|over|just over|just under|only|just) )?(?:(?<n>${NUMBER})(?<half> and a half)? )?(?<unit>${UNIT}) (?<way>ago|from now|from today|hence)`,
  ),
  read({ n = '', unit = '', way = '' }) {
    const count = n === '' ? null : numberOf(n);
    const sign = way.toLowerCase() === 'ago' ? -1 : 1;
    const of = unitOf(unit);
    // "years ago": many, and nobody counted
    if (n === '' && !/s$/i.test(unit)) return null;
    if (count === null) return { type: 'DATE', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
    if (of === 'hour' || of === 'minute' || of === 'second')
      return { type: 'TIME', value: 'XXXX-XX-XX', fill: fromPublished((published) => published) };
    return {
      type: 'DATE',
      value: 'XXXX-XX-XX',
      fill: fromPublished((published) => away(published, of, Math.trunc(count) * sign)),
    };
  },
};
