import { DIGIT } from '../words.ts';
import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** The year of the last or this century that two figures are short for. */
export const fullYear = (figures: string): string => `${Number(figures) < 30 ? '20' : '19'}${figures}`;

/** "in ’89", "the class of '05": the year of the last or this century that two figures are short for. */
export const shortYear: Rule = {
  name: 'short-year',
  needs: DIGIT,
  pattern: pattern("(?<=(?:^|[\\s(])['’])(?<y>\\d\\d)"),
  read({ y = '' }, { before, after }) {
    if (!/\b(?:in|of|since|from|until|spring|summer|autumn|fall|winter) ['’]$/i.test(before)) return null;
    if (/^['’]|^\d|^ ?%/.test(after)) return null;
    return { type: 'DATE', value: fullYear(y) };
  },
};
