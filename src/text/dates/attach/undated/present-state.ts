import type { UndatedRule } from './undated-rule.ts';

/** Openings of clauses that say something for certain, beside what the sentence is about. */
const ASSERTED = /^(?:though|although|because|while|whereas)$/;

/** "as long as it lasts", "if it opens": no day of writing, unlike "it lasts", "said that it is opening", "though it lasts". */
export const presentState: UndatedRule = {
  name: 'present-state',
  test: ({ isVerb, clause: { tense, reporting, link, opener } }) =>
    isVerb &&
    tense === 'present' &&
    !reporting &&
    !/^(?:main|coordinate|content)$/.test(link) &&
    !(link === 'adverbial' && ASSERTED.test(opener)),
};
