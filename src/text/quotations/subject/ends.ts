import { RELATIVES } from '../../../grammar/conjunctions.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** Whether an inverted subject is all there is: a sign, an adjunct or a relative clause follows, not a verb's clause. */
export function ends(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.kind === 'sign' || unit.kind === 'quote') return true;
  return (
    isPreposition(unit) ||
    isAdverb(unit) ||
    unit.low === 'and' ||
    RELATIVES.has(unit.low) ||
    /^(?:when|as|while|after|before)$/u.test(unit.low)
  );
}
