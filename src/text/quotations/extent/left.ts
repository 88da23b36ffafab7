import { COORDINATORS } from '../../../grammar/conjunctions.ts';
import type { Unit } from '../unit.ts';

/** Where what is said begins, to the left of `to`: after a colon, another cue's clause, or at the row's start. */
export function extentLeft(units: readonly Unit[], to: number, floor: number): number {
  let first = floor;
  for (let i = floor; i < to; i++) if (units[i]!.low === ':' || units[i]!.low === ';') first = i + 1;
  if (COORDINATORS.has(units[first]?.low ?? '') && first + 1 < to) first++;
  if (units[first]?.low === ',') first++;
  return first;
}
