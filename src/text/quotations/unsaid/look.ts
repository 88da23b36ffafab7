import { isNot as denies, NOBODY } from '../../../grammar/negations.ts';
import type { Unit } from '../unit.ts';

type Fits = (unit: Unit, at: number) => boolean;

/** The first unit from `from` up to `to` that fits; -1 when none does. */
export function firstFit(units: readonly Unit[], from: number, to: number, fits: Fits): number {
  for (let i = Math.max(0, from); i < to && i < units.length; i++) if (fits(units[i]!, i)) return i;
  return -1;
}

/** The last unit before `to`, not before `from` nor before a sign or words in marks, that fits; -1 when none does. */
export function lastInClause(units: readonly Unit[], from: number, to: number, fits: Fits): number {
  for (let i = to - 1; i >= Math.max(0, from); i--) {
    if (fits(units[i]!, i)) return i;
    if (units[i]!.kind === 'quote' || (units[i]!.kind === 'sign' && !/^['’$%]$/u.test(units[i]!.low)))
      return -1;
  }
  return -1;
}

/** "not", "never", "didn't": what denies the verb beside it. */
export const isNot = ({ low }: Unit): boolean => denies(low);

/** "nobody", "no one", "none": of whom it is denied. */
export const isNobody = (units: readonly Unit[], at: number): boolean =>
  NOBODY.has(units[at]?.low ?? '') || (units[at]?.low === 'no' && units[at + 1]?.low === 'one');
