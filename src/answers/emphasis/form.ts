import { asks, type Asks } from '../../search/asks.ts';
import { FIRST_VERB, OPENING, QUESTION_WORD } from '../../search/question-words.ts';

/** What would answer a question: as the search has it, and besides a length of time, and yes or no. */
export type Form = Asks | 'duration' | 'yes-no';

const ASKING = new RegExp(String.raw`\b(?:${QUESTION_WORD})\b`, 'giu');
const YES_NO = new RegExp(String.raw`^${OPENING}(?:${FIRST_VERB}|am|must)(?:n['’]t)?\b`, 'iu');

/**
 * What would answer a question, by its first question word alone: "what did he say when he left" does not ask when.
 */
export function formOf(question: string): Form {
  const plain = question.trim();
  if (YES_NO.test(plain)) return 'yes-no';
  const [first, second] = Array.from(plain.matchAll(ASKING), ({ index }) => index);
  if (first === undefined) return 'other';
  const asking = plain.slice(first, second);
  return /^how long(?! ago)/iu.test(asking) ? 'duration' : asks(asking);
}
