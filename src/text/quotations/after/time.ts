import { MONTHS, PERIODS, WEEKDAYS, WHICH_PERIOD } from '../../../grammar/calendar.ts';
import { lowAt, type Unit } from '../unit.ts';

/** Steps right over a time: "on Thursday", "last month", "in May 2008". */
export function overTime(units: readonly Unit[], at: number): number {
  let i = at;
  if (/^(?:on|in|early|late|since|by|at|of)$/u.test(lowAt(units, i))) i++;
  if (lowAt(units, i) === 'the' && WHICH_PERIOD.has(lowAt(units, i + 1))) i++;
  const unit = units[i];
  if (!unit) return at;
  if (WEEKDAYS.has(unit.low) || MONTHS.has(unit.low)) i++;
  else if (WHICH_PERIOD.has(unit.low) && PERIODS.has(lowAt(units, i + 1))) i += 2;
  else if (unit.kind === 'number' && i > at && /^(?:1[89]|20)\d\d$/u.test(unit.low)) i++;
  else return at;
  while (
    i < units.length &&
    (PERIODS.has(units[i]!.low) || units[i]!.kind === 'number' || MONTHS.has(units[i]!.low))
  )
    i++;
  return i;
}
