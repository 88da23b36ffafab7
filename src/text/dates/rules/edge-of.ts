import { words } from '../../../grammar/words.ts';
import { pattern } from '../pattern.ts';
import { away, fromPublished } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { YEAR, unitOf } from '../words.ts';

/** "the end of the year", "the beginning of the month", "mid-year", "the end of 2012", "the rest of the week". */
export const edgeOf: Rule = {
  name: 'edge-of',
  needs: words('start beginning middle end rest turn close course remainder mid midyear'),
  pattern: pattern(
    `(?:(?:the )?(?:very )?(?:start|beginning|middle|end|rest|(?<turn>turn)|close|course|remainder) of (?:(?:the|this) (?<unit>year|month|week|decade|century)|(?<y>${YEAR}))|(?<unit>year)(?:-| |['’]s )end|mid-?(?<unit>year))`,
  ),
  read({ unit, y, turn }) {
    // "The turn of the century": which one nothing says.
    if (turn !== undefined && unit === 'century') return { type: 'DATE', value: 'PAST_REF' };
    if (y !== undefined) return { type: 'DATE', value: y };
    const of = unitOf(unit ?? 'year');
    return { type: 'DATE', value: 'XXXX', fill: fromPublished((published) => away(published, of, 0)) };
  },
};
