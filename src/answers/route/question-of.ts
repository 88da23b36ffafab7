import type { Question } from './way.ts';

/** What members put before a question: a greeting, and the slash of a command that is written and not chosen. */
const BEFORE =
  /^(?:(?:hi|hello|hey|good (?:morning|afternoon|evening)|please)\b[,!. ]{0,3})?(?:\/(?:ask )?)?/i;
const AFTER = /(?:,? please)?[\s?!.]{0,20}$/iu;

/** A question without what is said around it. */
export function questionOf(asked: string): Question {
  const whole = asked.trim().replace(BEFORE, '');
  return { whole, bare: whole.replace(AFTER, '') };
}
