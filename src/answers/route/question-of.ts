import { subjectOf } from './subject.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import type { Question } from './way.ts';

/** What members put before a question: a greeting, and the slash of a command that is written and not chosen. */
const BEFORE =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|please|pls|plz)\b[,!. ]{0,3})?(?:\/(?:ask )?)?/i;
const AFTER = /(?:,? (?:please|pls|plz))?[\s?!.]{0,20}$/iu;
/** "whats" as it is typed on a phone, and "when's". */
const WHATS = new RegExp(String.raw`^(${oneOf(QUESTION_WORDS)})['’]?s(?=\s)`, 'iu');

/** A question without what is said around it. */
export function questionOf(asked: string): Question {
  const whole = asked.trim().replace(BEFORE, '');
  // What is to be checked stays as it was written.
  return { whole, bare: subjectOf(whole.replace(AFTER, '').replace(WHATS, '$1 is')) };
}
