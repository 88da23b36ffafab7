import type { UndoneRule } from './rule.ts';

const CLAIM = /^(?:claims?|rumou?rs?|reports?|stories|story|posts?|suggestions?|allegations?)$/u;
const FALSE = /^(?:false|untrue|fake|baseless|unfounded|wrong|fabricated)$/u;

/** `Rumours that she sold it on Friday are false`. */
export const notTrue: UndoneRule = {
  name: 'not true',
  applies: ({ words, at, end }) =>
    words.slice(0, at).some(({ low }) => CLAIM.test(low) || FALSE.test(low)) &&
    words.some(
      ({ low }, i) =>
        FALSE.test(low) && (i >= end || CLAIM.test(words[i + 1]?.low ?? '') || words[i + 1]?.low === 'that'),
    ),
};
