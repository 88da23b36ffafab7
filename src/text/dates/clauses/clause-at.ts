import type { Range } from '../../../corpus/span.ts';
import type { Clause } from './clause.ts';

/** The index of the clause that a range begins in: the last that does not begin after it. Logarithmic. */
export function clauseAt(clauses: readonly Clause[], at: Range): number {
  let [low, high] = [0, clauses.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (clauses[middle]!.start <= at.start) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The same, but what stands before "which …" is the subject of the clause that comes after it. */
export function clauseOf(clauses: readonly Clause[], at: Range): number {
  const index = clauseAt(clauses, at);
  const clause = clauses[index];
  if (clause === undefined || clause.link !== 'relative' || at.start >= clause.own) return index;
  const next = clauses.findIndex(({ link }, i) => i > index && link === 'main');
  return next === -1 ? index : next;
}
