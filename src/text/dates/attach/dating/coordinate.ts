import type { DatingRule } from './dating-rule.ts';
import { related } from './relation.ts';

/** So much may stand before the verb of a clause that has no subject of its own. */
const BEFORE_VERB = 16;

/** "failed on Thursday but agreed …": a clause that shares the subject before it shares its date. */
export const coordinate: DatingRule = {
  name: 'coordinate',
  find({ scene: { clauses }, free, index }) {
    const clause = clauses[index]!;
    const before = clauses[index - 1];
    if (clause.verb === null || before?.verb == null) return null;
    if (clause.tense !== 'past' || before.tense !== 'past' || clause.parent !== before.parent) return null;
    if (clause.verb.start - clause.start > BEFORE_VERB) return null;
    const placed = free.find((time) => time.clause === index - 1);
    return placed === undefined ? null : related(placed, 'coordinate', before.verb);
  },
};
