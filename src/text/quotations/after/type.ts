import { words } from '../../../grammar/words.ts';
import { QUESTION_WORDS } from '../../../grammar/conjunctions.ts';
/** What follows a cue; `at` is the unit with which what is said would begin. */
export interface After {
  readonly kind: 'end' | 'stop' | 'comma' | 'quote' | 'colon' | 'clause' | 'object' | 'infinitive' | 'phrase';
  readonly at: number;
}

/** Words with which a reported clause begins. */
export const WH = QUESTION_WORDS.union(words('that if whether'));
