import { PERIODS, WEEKDAYS, WHICH_PERIOD } from '../../../grammar/calendar.ts';
import type { Unit } from '../unit.ts';

/** Steps left over words of time: "yesterday", "on Thursday", "last month". Gives the index before them. */
export function beforeTime(units: readonly Unit[], at: number, floor: number): number {
  const unit = units[at];
  if (!unit || at < floor) return at;
  if (PERIODS.has(unit.low) && at - 1 >= floor && WHICH_PERIOD.has(units[at - 1]!.low)) {
    const before = units[at - 2];
    return before && at - 2 >= floor && (before.low === 'the' || before.low === 'on') ? at - 3 : at - 2;
  }
  if (unit.low === 'ago' && PERIODS.has(units[at - 1]?.low.replace(/s$/u, '') ?? '')) return at - 3;
  if (/^(?:1[89]|20)\d\d$/u.test(unit.low) && units[at - 1]?.low === 'in') return at - 2;
  if (WEEKDAYS.has(unit.low)) return at - 1 >= floor && units[at - 1]!.low === 'on' ? at - 2 : at - 1;
  return at;
}
