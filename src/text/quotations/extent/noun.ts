import type { Cue } from '../cue.ts';
import { extentRight } from './right.ts';
import type { Unit } from '../unit.ts';

/** Words with which a row opens that only leads to its main clause: "Contrary to his claim that …, it goes on". */
const LEADING = /^(?:contrary|despite|amid|given|after|with)$/u;

/**
 * Where what a noun says ends, from unit `at`: as a clause does, but with its comma when it is no clause ("his
 * criticism of the plan, as he left") or only leads to the main one.
 */
export function nounExtent(units: readonly Unit[], cue: Cue, at: number, later: readonly Cue[]): number {
  const end = extentRight(units, at, later);
  if (at === cue.last && !LEADING.test(units[0]!.low)) return end;
  const stop = units.findIndex(
    ({ low, closes }, i) => i >= at && i < end && (low === ',' || closes === true),
  );
  return stop > at ? stop + Number(units[stop]!.kind === 'quote') : end;
}
