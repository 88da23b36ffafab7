import type { DatingRule } from './dating-rule.ts';
import { own } from './own.ts';
import { related } from './relation.ts';

/** "Russia denied it on Thursday": the date stands in the clause. */
export const ownClause: DatingRule = {
  name: 'own-clause',
  find(given) {
    const placed = own(given);
    return placed === null ? null : related(placed, 'clause', given.scene.clauses[given.index]!.verb);
  },
};
