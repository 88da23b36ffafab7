import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

const VALUE: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annual: 'P1Y',
  annually: 'P1Y',
  biannual: 'P6M',
  biennial: 'P2Y',
};

/** "daily", "annual", "monthly". Capitalised it is a newspaper's name. */
export const often: Rule = {
  name: 'often',
  needs: new Set(Object.keys(VALUE)),
  pattern: pattern(`(?<word>(?-i:${Object.keys(VALUE).join('|')}))`),
  read: ({ word = '' }) => ({ type: 'SET', value: VALUE[word] ?? 'P1Y' }),
};
