import { isFinite } from '../../../lexicon/finite.ts';
import { isPreposition } from '../../phrase/words.ts';
import type { Unit } from '../../unit.ts';

/** `Asked about the “war on cars”, Ann Lee laughed`: what leads up to a clause has no verb of its own, and is nobody's words. */
export function isFronted(units: readonly Unit[], first: number, last: number): boolean {
  const opens = units[first]!;
  const leads = isPreposition(opens) || /^(?:told|faced)$/u.test(opens.low) || /^\p{L}+ed$/u.test(opens.low);
  if (!leads || opens.kind !== 'word' || units[last - 1]!.closes === true) return false;
  return !units.slice(first + 1, last).some((unit) => isFinite(unit));
}
