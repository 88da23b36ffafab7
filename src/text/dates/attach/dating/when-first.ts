import type { DatingRule } from './dating-rule.ts';
import { openingTime } from './opening-time.ts';
import { related } from './relation.ts';

/** "When he did not come on Monday, his colleagues called the police": what follows happened then. */
export const whenFirst: DatingRule = {
  name: 'when-first',
  find(given) {
    const { index, scene } = given;
    const { clauses } = scene;
    const clause = clauses[index]!;
    const before = clauses[0]!;
    if (clause.verb === null || clause.tense !== 'past' || before.parent !== index) return null;
    if (before.link !== 'adverbial' || before.opener !== 'when' || before.tense !== 'past') return null;
    const placed = openingTime(given);
    return placed === undefined ? null : related(placed, 'coordinate', before.verb);
  },
};
