import type { UndatedRule } from './undated-rule.ts';

/** "Airline to buy twelve jets", in a headline: what is to come has not its day. */
export const toCome: UndatedRule = {
  name: 'to-come',
  test: ({ isVerb, clause }) => isVerb && clause.tense === 'unreal',
};
