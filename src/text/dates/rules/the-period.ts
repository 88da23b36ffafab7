import { openPeriod } from '../open-period.ts';
import { words } from '../../../grammar/words.ts';
import { ORDINAL } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import { away } from '../reckon.ts';
import type { Rule } from '../rule.ts';
import { unitOf } from '../words.ts';

const WITHIN = /\b(?:for|during|(?:far|point) in|over|through|throughout)[ \n]$/i;
/** The period told of, beyond doubt: "later in the month", "the last Friday of the month". */
const PART_OF = new RegExp(
  `\\b(?:(?:early|earlier|late|later) in|(?<!\\b(?:every|each) )(?:last|final|${ORDINAL})(?: (?:[a-z]+day|week|weekend|half))? (?:of|in))[ \\n]$`,
  'i',
);
/** What may follow: no noun of which the period is only a part, and nothing that says which period it is. */
const ALONE =
  /^(?:[.,;:)]|$|[ \n](?:and|but|as|was|were|is|are|with|while|from|at|by|because|compared|versus|with|that|when)\b)/;
/** "Later in the month it was sold": the period ends what opens the sentence. */
const OPENS = /^(?:Early|Earlier|Late|Later) in[ \n]$/;
const FINE: Readonly<Record<string, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d$/,
  week: /^\d{4}-W\d\d$/,
  month: /^\d{4}-\d\d$/,
  quarter: /^\d{4}-Q[1-4]$/,
  year: /^\d{4}$/,
};

/** Days of a period tell which one it is; a year alone tells of no month. */
const FINER: Readonly<Record<string, RegExp>> = {
  week: /^\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-\d\d(?:-\d\d)?$/,
  year: /^\d{4}(?:-|$)/,
};

/** "for the quarter", "later in the week": the one told of last, else that of publication. Certain only of a part of it. */
export const thePeriod: Rule = {
  name: 'the-period',
  needs: words('day week month quarter year'),
  pattern: pattern('the (?<unit>day|week|month|quarter|year)'),
  read({ unit = '' }, { before, after }) {
    const part = PART_OF.test(before);
    if (!(part || WITHIN.test(before)) || !(ALONE.test(after) || OPENS.test(before))) return null;
    const of = unitOf(unit);
    return {
      type: 'DATE',
      value: openPeriod(of),
      fill({ seen, here, published }) {
        const nearest = seen.findLast(({ type, value }) => type === 'DATE' && FINER[of]?.test(value));
        // What was reckoned from publication is near; a year written out may be any, unless it stands in the sentence.
        const last = seen.findLast(
          (timex) =>
            timex.type === 'DATE' &&
            FINE[of]?.test(timex.value) &&
            (timex.anchor === published || timex.start >= (here[0]?.start ?? Infinity)),
        );
        if (last !== undefined && !(part && last.start < (nearest?.start ?? 0)))
          return { value: last.value, anchor: last.anchor, certain: part && last.certain };
        if (part && nearest?.from != null) {
          const value = away(nearest.from, of, 0);
          return value === null ? null : { value, anchor: nearest.anchor, certain: nearest.certain };
        }
        const value = published === null ? null : away(published, of, 0);
        return value === null ? null : { value, anchor: published, certain: part };
      },
    };
  },
};
