import type { UndatedRule } from './undated-rule.ts';

const PERFECT = /\b(?:has|have|['’]ve)\b[^,;]{0,30}$/i;

/** "has also signed", far from the beginning: what is known from before. */
export const perfect: UndatedRule = {
  name: 'perfect',
  test: ({ text, clause, opening }) =>
    !opening && !clause.reporting && PERFECT.test(text.slice(clause.start, clause.verb.start)),
};
