import { asks, type Asks } from '../../search/asks.ts';

/** What would answer a question: as the search has it, and besides a length of time, and yes or no. */
export type Form = Asks | 'duration' | 'yes-no';

const QUESTION_WORD = /\b(?:wh(?:o(?:se|m)?|at|ich|en|ere|y)|how)\b/giu;
const YES_NO =
  /^(?:and |so |but )?(?:is|are|was|were|am|do|does|did|has|have|had|can|could|will|would|should|must)(?:n['’]t)?\b/iu;

/**
 * What would answer a question, by its first question word alone: "what did he say when he left" does not ask when.
 */
export function formOf(question: string): Form {
  const plain = question.trim();
  if (YES_NO.test(plain)) return 'yes-no';
  const [first, second] = Array.from(plain.matchAll(QUESTION_WORD), ({ index }) => index);
  if (first === undefined) return 'other';
  const asking = plain.slice(first, second);
  return /^how long(?! ago)/iu.test(asking) ? 'duration' : asks(asking);
}
