import type { Unit } from '../unit.ts';

/** No subject stands farther from its verb, in units. */
export const FARTHEST = 60;

/** Whether a clause can begin behind a unit, and no insert goes over it. */
export const isBreak = (unit: Unit): boolean => unit.closes === true || /^[;:?!]$/u.test(unit.low);

/** The start of the comma-bounded segment that ends before `comma`; -1 when a break comes first. */
export function segmentStart(units: readonly Unit[], comma: number, floor: number, sign: string): number {
  for (let i = comma - 1; i >= floor && comma - i < FARTHEST; i--) {
    if (isBreak(units[i]!)) return -1;
    if (units[i]!.low === sign) return i + 1;
  }
  return -1;
}
