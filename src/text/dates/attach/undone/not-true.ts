import type { UndoneRule } from './rule.ts';

const CLAIM = /^(?:claims?|rumou?rs?|reports?|stories|story|posts?|suggestions?|allegations?)$/u;
const FALSE = /^(?:false|untrue|fake|baseless|unfounded|wrong|fabricated)$/u;

const WRONGLY = /^(?:wrongly|falsely|mistakenly|erroneously|incorrectly)$/u;
const TOLD = /^(?:report|claim|sa(?:y|id)|stat|suggest|alleg|wr(?:ite|ote)|announc)/u;

/** `Rumours that she sold it on Friday are false`, `it is not true that she sold it`, `the paper wrongly reported`. */
export const notTrue: UndoneRule = {
  name: 'not true',
  applies: ({ words, at, end }) =>
    words.some(({ low }, i) => WRONGLY.test(low) && TOLD.test(words[i + 1]?.low ?? '')) ||
    words.slice(0, at).some(({ low }, i) => low === 'not' && words[i + 1]?.low === 'true') ||
    (words.slice(0, at).some(({ low }) => CLAIM.test(low) || FALSE.test(low)) &&
      words.some(
        ({ low }, i) =>
          FALSE.test(low) &&
          (i >= end || CLAIM.test(words[i + 1]?.low ?? '') || words[i + 1]?.low === 'that'),
      )),
};
