import type { UndatedRule } from './undated-rule.ts';

const DETERMINED = /\b(?:the|its|his|her|their|these|those|two|three|['’]s)\b[^.,;]{0,30}$/i;

/** "shortages" without an article: things of that kind, at any time. */
export const barePlural: UndatedRule = {
  name: 'bare-plural',
  test: ({ text, event: { start, end }, isVerb }) =>
    !isVerb &&
    /[a-z]s$/.test(text.slice(start, end)) &&
    !DETERMINED.test(text.slice(Math.max(0, start - 40), start)),
};
