import { pattern } from '../pattern.ts';
import { DIGIT } from '../words.ts';
import type { Rule } from '../rule.ts';

/** "9/11", "the Sept. 11 attacks": a date that has become a name, and with it its year. */
export const dayOfAttacks: Rule = {
  name: 'day-of-attacks',
  needs: DIGIT,
  pattern: pattern(
    '(?-i:9/11|Sept(?:ember|\\.)? 11(?:th)?(?=,? (?:terrorist |terror |al-Qaida |al-Qaeda |suicide )?(?:attack|hijack|bombing)s?\\b))',
  ),
  read: (_, { before, after }) =>
    /[\d/]$|\b(?:post|pre)[ -]$/i.test(before) || /^\/\d|^ [A-Z]/.test(after)
      ? null
      : { type: 'DATE', value: '2001-09-11' },
};
