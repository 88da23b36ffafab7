import { words } from '../../../grammar/words.ts';
import { SUBORDINATORS } from '../../../grammar/conjunctions.ts';
import type { Unit } from '../unit.ts';

const OPENS_SUBORDINATE = SUBORDINATORS.union(words('despite given'));

/** Where the main clause of what is said begins, when a subordinate one leads up to it: "that, although …, Airbus offered". */
export function mainAfter(units: readonly Unit[], from: number): number {
  if (units[from]?.low !== 'that') return -1;
  const at = units[from + 1]?.low === ',' ? from + 2 : from + 1;
  if (!OPENS_SUBORDINATE.has(units[at]?.low ?? '')) return -1;
  const comma = units.findIndex((unit, i) => i > at && unit.low === ',');
  return comma === -1 ? -1 : comma + 1;
}
