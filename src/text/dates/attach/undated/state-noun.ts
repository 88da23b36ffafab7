import type { Range } from '../../../../corpus/span.ts';
import type { UndatedRule } from './undated-rule.ts';

/** Nouns for what lasts, may come, or keeps coming back: no event of a day. */
const STATE =
  /^(?:plans?|proposals?|threats?|issues?|problems?|flaws?|efforts?|interests?|shortages?|demands?|developments?|improvements?|breakthroughs?|bids?|bidding|claims?|options?|commitments?|operations?|relations?|support|services?|use|work|research|production|needs?|concerns?|hopes?|fears?)$/i;

export const isState = (text: string, { start, end }: Range): boolean => STATE.test(text.slice(start, end));

/** "a plan", "flaws". */
export const stateNoun: UndatedRule = {
  name: 'state-noun',
  test: ({ text, event, isVerb }) => !isVerb && isState(text, event),
};
