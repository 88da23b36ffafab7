import { ALONE } from './inserts.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { isGiven } from '../../people/given-or-title.ts';
import { phraseFrom } from '../phrase.ts';
import type { Phrase } from '../phrase/type.ts';
import { one } from './one.ts';
import type { Unit } from '../unit.ts';

/** A name that follows its description comes within so many units. */
const APPOSED = 8;

const isSignOrEnd = (units: readonly Unit[], at: number): boolean =>
  at >= units.length || units[at]!.kind === 'sign';

/** The subject that stands after the verb: "said Masha Lipman". */
export function subjectAfter(units: readonly Unit[], verb: number, ceiling: number): Phrase | null {
  const unit = units[verb + 1];
  if (!unit || verb + 1 >= ceiling) return null;
  if (PRONOUNS.has(unit.low)) return one(verb + 1);
  if (ALONE.test(unit.low) && isSignOrEnd(units, verb + 2)) return one(verb + 1);
  const phrase = phraseFrom(units, verb + 1, ceiling);
  // "said Airbus President and Chief Executive, Tom Enders."
  if (!phrase || units[phrase.head]!.person === true) return phrase;
  for (let i = phrase.last; i < ceiling && i - phrase.last < APPOSED; i++) {
    const next = units[i]!;
    if (next.kind === 'quote' || (next.kind === 'sign' && next.low !== ',')) break;
    // "said his parents, Tom and Ida Dale."
    const first = units[i - 1]!.low === 'and' && isGiven(units[i - 2]!.low) ? i - 2 : i;
    if (next.person === true && units[first - 1]!.low === ',' && isSignOrEnd(units, i + 1)) return one(i);
  }
  return phrase;
}
