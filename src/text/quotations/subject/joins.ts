import type { VerbForm } from '../../lexicon/verbs.ts';
import type { Cue } from '../cue.ts';
import type { Unit } from '../unit.ts';
import { beforeVerb } from './before.ts';

/** Whether a verb goes with a subject further to the left: ", adding", "and said", "to warn". */
export function joins(
  units: readonly Unit[],
  at: number,
  floor: number,
  form: VerbForm['form'],
  before: Cue | undefined,
): boolean {
  if (form === 'ing' || units[at - 1]?.low === 'to') return true;
  // "Berg and Dahl call it “good” and describe …"
  const plural = before?.verb?.form === 'base' && before.side === 'before';
  return (
    (form !== 'base' || plural) && /^(?:and|but|or)$/u.test(units[beforeVerb(units, at, floor)]?.low ?? '')
  );
}
