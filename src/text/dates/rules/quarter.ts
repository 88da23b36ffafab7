import { ORDINALS } from '../../../grammar/numbers.ts';
import { oneOf } from '../../../grammar/one-of.ts';
import { words } from '../../../grammar/words.ts';
import { parts } from '../calendar.ts';
import { ordinalOf } from '../numbers.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { YEAR } from '../words.ts';

const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, the: 0, next: 1 };

/** Which of four. */
const QUARTERS = oneOf([...ORDINALS.slice(0, 4), '1st', '2nd', '3rd', '4th']);

/** Quarters of a match. */
const PLAYED =
  /\bgoal|\bscored|\bgame\b|\bmatch\b|\b(?:led|trailed|ahead|behind) (?:in|after|by|at|going)\b|\btouchdown|\bbasket|\bhalf-?time\b/i;
/** "of its fiscal year", "of the 2017/18 tax year": a year that does not begin with the calendar's. */
const FISCAL =
  /^(?:,? of)? (?:(?:its|the|their|our|this|last|next|that) )?(?:FY ?\d|(?:\d{4}(?:[-–/]\d{2,4})? )?(?:fiscal|financial|business|tax|trading|reporting)\b)/i;
const WON = /\b(?:won|lost|played) $/i;

/** "the third quarter", "the first half of 2012", "fourth quarter last year", "Q3 2011". */
export const quarter: Rule = {
  name: 'quarter',
  needs: words('quarter half q'),
  pattern: pattern(
    `(?:(?:the (?!\\w+-))?(?<fiscal>(?:fiscal|financial) )?(?<n>${QUARTERS})(?: |-)(?<mid>(?:fiscal|financial) )?(?<part>quarter|half)(?:,? (?:of )?(?<last>(?:fiscal|financial) (?:year )?)?(?:(?<y>${YEAR})|(?<which>last|this|next|the) year))?|(?-i:Q)(?<q>[1-4])(?: (?<y>${YEAR}))?)`,
  ),
  read({ n, part, q, y, which, fiscal, mid, last }, { before, after }) {
    const number = q === undefined ? ordinalOf(n ?? '') : Number(q);
    const half = part?.toLowerCase() === 'half';
    if (half && number > 2) return null;
    // "scored in the second half": a match, unless a year stands with it
    if (half && y === undefined && which === undefined) return null;
    if (PLAYED.test(before + after) || WON.test(before)) return null;
    const code = half ? `H${number}` : `Q${number}`;
    // No fiscal year begins with the calendar's: no days are given for its quarters.
    const era =
      (fiscal ?? mid ?? last) === undefined &&
      !FISCAL.test(after) &&
      !/\b(?:fiscal|financial) $/i.test(before)
        ? ''
        : 'FY';
    if (y !== undefined) return { type: 'DATE', value: `${era}${y}-${code}` };
    if (era !== '') return { type: 'DATE', value: `FYXXXX-${code}` };
    return {
      type: 'DATE',
      value: `XXXX-${code}`,
      fill({ published, direction }) {
        if (published === null) return null;
        const [year, month] = parts(published);
        if (which !== undefined)
          return {
            value: `${year + (SHIFT[which.toLowerCase()] ?? 0)}-${code}`,
            anchor: published,
            certain: true,
          };
        const current = Math.ceil(month / 3);
        const shift = direction === 'future' ? Number(number < current) : -Number(number > current);
        return { value: `${year + shift}-${code}`, anchor: published, certain: direction !== null };
      },
    };
  },
};
