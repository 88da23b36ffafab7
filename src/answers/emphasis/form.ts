import { asking, asks, type Asks } from '../../search/asks.ts';
import { FIRST_VERB, OPENING } from '../../search/question-words.ts';

/** What would answer a question: as the search has it, and besides a length of time, and yes or no. */
export type Form = Asks | 'duration' | 'yes-no';

const YES_NO = new RegExp(String.raw`^${OPENING}(?:${FIRST_VERB}|am|must)(?:n['’]t)?\b`, 'iu');

/** "How long" opens it, or what stands before: "for how long", "since then, how long". */
const HOW_LONG = /\bhow long\b(?! ago)/iu;

/** What would answer a question, by its first question word alone. */
export function formOf(question: string): Form {
  const plain = question.trim();
  if (YES_NO.test(plain)) return 'yes-no';
  return HOW_LONG.test(asking(plain)) ? 'duration' : asks(plain);
}
