import { oneOf } from '../../../grammar/one-of.ts';
import { POSSESSIVES } from '../../../grammar/determiners.ts';
import { words } from '../../../grammar/words.ts';
import { lead, pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const TENS = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "in his sixties" is an age, "temperatures in the seventies" are degrees. */
const AGE = new RegExp(
  String.raw`\b${oneOf(POSSESSIVES)} (?:early |mid-?|late )?$|\b(?:temperatures?|mercury|aged?|degrees)\b`,
  'i',
);

/** "the 1980s", "the mid-1990s", "the '80s", "the eighties": a decade, three digits in TIMEX3. */
export const decade: Rule = {
  name: 'decade',
  needs: new Set(TENS).union(words('s')),
  lead: lead('(?<led>(?:the )?(?:early|mid|late|early to mid)(?: |-)|the )'),
  pattern: pattern(`(?:(?<y>(?:1\\d|20)\\d)0['’]?s|['’](?<tens>[2-9])0s|(?<word>${TENS.join('|')}))`),
  read({ y, tens, word, led }, { before }) {
    // "the 1800s" are a century.
    if (y !== undefined) return { type: 'DATE', value: /^1\d0$/.test(y) ? y.slice(0, 2) : y };
    if (AGE.test(before) || (word !== undefined && led === undefined && !/\bin $/.test(before))) return null;
    if (tens !== undefined) return { type: 'DATE', value: `19${tens}` };
    if (!/\bin $|^$/i.test(before) && word === undefined) return null;
    return { type: 'DATE', value: `19${TENS.indexOf((word ?? '').toLowerCase()) + 2}` };
  },
};
