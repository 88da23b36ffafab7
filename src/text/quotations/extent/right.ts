import type { Cue } from '../cue.ts';
import type { Unit } from '../unit.ts';
import { nextClause } from './next-clause.ts';
import type { Own } from './own.ts';
import { stopIn } from './stops.ts';

/** Where what is said ends, to the right of `from`: at the row's end, or where another cue's clause or the reporter begins. */
export function extentRight(units: readonly Unit[], from: number, cues: readonly Cue[], own?: Own): number {
  let end = nextClause(units, from, cues, own);
  const stop = stopIn({ units, from, end, cues, own });
  if (stop !== null) return stop;
  while (end > from && units[end - 1]!.kind === 'sign' && !/^[)%\]]$/u.test(units[end - 1]!.low)) end--;
  return end;
}
