import { OPENS_ADJUNCT } from '../opens-adjunct.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** Whether the units before a comma are a whole clause, not an adjunct such as "In Texas". */
export function isWholeClause(units: readonly Unit[], first: number, last: number): boolean {
  const opens = units[first];
  if (!opens || last - first < 2) return false;
  if (isPreposition(opens) || OPENS_ADJUNCT.has(opens.low))
    return units.slice(first, last).some((unit) => unit.low === ',');
  return (
    !(CONJUNCTIONS.has(opens.low) && !/^(?:that|what|how|why|who|where|and|but|so|or)$/u.test(opens.low)) &&
    !/^\p{L}+ing$/u.test(opens.low)
  );
}
