import type { Phrase } from '../phrase/type.ts';
import type { Unit } from '../unit.ts';
import { subjectBefore } from './before.ts';
import { one } from './one.ts';

/** The second verb of a relative clause comes within so many units of its "who". */
const REACH = 16;

/** The "who" whose second verb this is: "a colleague who laughed and told her". */
export function whoBefore(units: readonly Unit[], at: number, floor: number): Phrase | null {
  for (let i = at - 1; i > floor && at - i < REACH; i--) {
    if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return null;
    if (units[i]!.low === 'who') return subjectBefore(units, i + 1, floor) ?? one(i);
  }
  return null;
}
