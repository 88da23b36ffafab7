import { words } from '../../lexicon/words.ts';
import { pattern } from '../pattern.ts';
import { away } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { unitOf } from '../words.ts';

const WITHIN = /\b(?:for|during|(?:early|earlier|late|later|far|point) in|over|through|throughout)[ \n]$/i;
/** What may follow: no noun of which the period is only a part, and nothing that says which period it is. */
const ALONE =
  /^(?:[.,;:)]|$|[ \n](?:and|but|as|was|were|is|are|with|while|from|at|by|because|compared|versus|with|that|when)\b)/;
const FINE: Readonly<Record<string, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d$/,
  week: /^\d{4}-W\d\d$/,
  month: /^\d{4}-\d\d$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
};

/** "for the quarter", "later in the week": the one told of last, else that of publication. Never certain. */
export const thePeriod: Rule = {
  name: 'the-period',
  needs: words('day week month quarter year'),
  pattern: pattern('the (?<unit>day|week|month|quarter|year)'),
  read({ unit = '' }, { before, after }) {
    if (!WITHIN.test(before) || !ALONE.test(after)) return null;
    const of = unitOf(unit);
    return {
      type: 'DATE',
      value: of === 'day' ? 'XXXX-XX-XX' : of === 'week' ? 'XXXX-WXX' : of === 'month' ? 'XXXX-XX' : 'XXXX',
      fill({ seen, here, published }) {
        // What was reckoned from publication is near; a year written out may be any, unless it stands in the sentence.
        const last = seen.findLast(
          (timex) =>
            timex.type === 'DATE' &&
            FINE[of]?.test(timex.value) &&
            (timex.anchor === published || timex.start >= (here[0]?.start ?? Infinity)),
        );
        if (last !== undefined) return { value: last.value, anchor: last.anchor, certain: false };
        const value = published === null ? null : away(published, of, 0);
        return value === null ? null : { value, anchor: published, certain: false };
      },
    };
  },
};
