import { words } from '../../../grammar/words.ts';
import { parts } from '../calendar.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';
import { fullYear } from './short-year.ts';
import { YEAR, GOES_ON, TIME_LEADS } from '../words.ts';

const CODE: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
};
/** Words after a season that it is no part of, unlike "summer camp". */
const APART = new RegExp(String.raw`^ (?:${GOES_ON}|is|was)\b`);
const LED = new RegExp(String.raw`\b(?:${TIME_LEADS}|into) $`, 'i');
const MIDDLE: Readonly<Record<string, number>> = { SP: 4, SU: 7, FA: 10, WI: 13 };

/** "summer 2005", "this spring", "last winter", "the summer of 1999", "in the autumn". */
export const season: Rule = {
  name: 'season',
  needs: words('spring summer autumn fall winter'),
  pattern: pattern(
    `(?:(?<which>last|this past|this coming|this|next|the|early|late|mid|the past|the coming)(?: |-))?(?<season>spring|summer|autumn|fall|winter)(?:,? (?:of )?(?:(?<y>${YEAR})|['’](?<short>\\d\\d)(?!['’\\d])))?`,
  ),
  read({ which, season: word = '', y, short }, { before, after }) {
    const code = CODE[word.toLowerCase()] ?? 'SU';
    if (short !== undefined) return { type: 'DATE', value: `${fullYear(short)}-${code}` };
    if (y !== undefined) return { type: 'DATE', value: `${y}-${code}` };
    const way = which?.toLowerCase();
    const bare = way === undefined || way === 'the';
    if (word.toLowerCase() === 'fall' && bare) return null;
    if (bare && (!LED.test(before) || (/^[ -][a-z]/.test(after) && !APART.test(after)))) return null;
    return {
      type: 'DATE',
      value: `XXXX-${code}`,
      fill({ published, direction }) {
        if (published === null) return null;
        const [year, month] = parts(published);
        const middle = MIDDLE[code] ?? 7;
        const past =
          way === 'last' || way === 'the past' || way === 'this past' || (bare && direction === 'past');
        const future =
          way === 'next' || way === 'the coming' || way === 'this coming' || (bare && direction === 'future');
        // "next spring", said in spring, is the one after it.
        const begun = way === 'next' ? middle - 1 <= month : middle <= month;
        const onward = future && begun ? 1 : 0;
        const shift = past && middle >= month ? -1 : onward;
        return { value: `${year + shift}-${code}`, anchor: published, certain: !bare || direction !== null };
      },
    };
  },
};
