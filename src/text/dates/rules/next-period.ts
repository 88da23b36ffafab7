import { pattern } from '../pattern.ts';
import { away, fromPublished } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { UNIT_WORDS, unitOf } from '../words.ts';

const COUNT: Readonly<Record<string, number>> = { last: -1, latest: -1, this: 0, current: 0, next: 1 };

/** "last week", "next month", "this fiscal year", "the current quarter", "the latest week", "the end of last year". */
export const nextPeriod: Rule = {
  name: 'next-period',
  needs: UNIT_WORDS,
  pattern: pattern(
    '(?:(?:the )?(?:start|beginning|middle|end) of |(?:early|late|later|earlier) )?(?:(?<which>last|next|this)|(?:the )?(?<which>current)|the (?<which>latest)) (?:(?<fiscal>fiscal|financial) |calendar )?(?<unit>week|month|quarter|year|decade|century|weekend)',
  ),
  read({ which = '', unit = '', fiscal }) {
    // No fiscal year begins with the calendar's: no days are given for it.
    if (fiscal !== undefined) return { type: 'DATE', value: 'FYXXXX' };
    return {
      type: 'DATE',
      value: OPEN[unitOf(unit)] ?? 'XXXX',
      fill: fromPublished((published) => away(published, unitOf(unit), COUNT[which.toLowerCase()] ?? 0)),
    };
  },
};

const OPEN: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};
