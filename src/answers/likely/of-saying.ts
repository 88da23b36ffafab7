import type { Range } from '../../corpus/span.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import { isTold } from '../../text/dates/clauses/is-told.ts';

/** Whether a clause says what another tells: that hangs on it, or stands before it, "was found dead, police said on Friday". */
function isSaidBy(clauses: readonly Clause[], at: number, here: number): boolean {
  const { link, parent } = clauses[here]!;
  return (link === 'content' && parent === at) || (here < at && isTold(clauses[here]!));
}

/**
 * Whether a clause only says what some words tell, so that its time is the day of the saying and of none of them: "It will be closed from May, the
 * council said on Friday".
 */
export function isOfSaying(clauses: readonly Clause[], at: number, met: readonly Range[]): boolean {
  return (
    clauses[at]!.reporting &&
    met.length > 0 &&
    met.every((one) => isSaidBy(clauses, at, clauseOf(clauses, one)))
  );
}
