import type { UndatedRule } from './undated-rule.ts';

/** What somebody says in marks, unless it is told in the past: "We signed." */
export const quoted: UndatedRule = {
  name: 'quoted',
  test: ({ quoted: inMarks, isVerb, clause }) =>
    inMarks && !(isVerb && clause.tense === 'past' && clause.link === 'main'),
};
