import type { Published } from '../../corpus/article.ts';
import type { Timex } from '../reading.ts';
import type { Candidate } from './candidates.ts';
import { interval } from './interval.ts';
import type { Take } from './lean/lean.ts';
import type { Filled } from './rule.ts';
import type { Day } from './calendar.ts';

export type Days = Pick<Published, 'value' | 'from' | 'to'>;

/**
 * What an expression comes to in an article that was published between two days: reckoning never turns back, so that
 * what both ends agree on holds for every day between them.
 */
export function between({ from, to }: Days, at: (day: Day | null) => Filled | null): Filled | null {
  const first = from === null ? null : at(from);
  const last = to === null ? null : at(to);
  return first !== null && first.value === last?.value ? first : at(null);
}

/** @param ways what the expression comes to looking back and ahead, where either may be meant */
export function timex(candidate: Candidate, filled: Filled | null, ways: readonly (Filled | null)[]): Timex {
  const { expression } = candidate;
  const value = filled?.value ?? expression.value;
  return {
    ...shown(candidate, value),
    anchor: filled?.anchor ?? null,
    // Where both ways lead to the same day there is nothing to guess.
    certain:
      (ways.length > 0 && ways.every((way) => way?.certain && way.value === value)) ||
      (filled?.certain ?? expression.fill === undefined),
    other: ways.find((way) => way !== null && way.value !== value)?.value ?? null,
  };
}

/** An expression that takes its value from the one after it, and is as certain as that; null when the two do not fit. */
export function taken(candidate: Candidate, take: Take, next: Timex): Timex | null {
  const value = take(next.value);
  if (value === null) return null;
  const other = next.other === null ? null : take(next.other);
  const { anchor, certain } = next;
  return { ...shown(candidate, value), anchor, certain, other: other === value ? null : other };
}

function shown(
  { start, end, rule, expression: { type } }: Candidate,
  value: string,
): Pick<Timex, 'start' | 'end' | 'type' | 'value' | 'from' | 'to' | 'rule'> {
  const days = type === 'DATE' || type === 'TIME' ? interval(value) : null;
  return { start, end, type, value, from: days?.from ?? null, to: days?.to ?? null, rule: rule.name };
}
