import type { Clause } from '../../clauses/clause.ts';
import type { UndatedRule } from './undated-rule.ts';

/** "said that it had closed": no later than the saying, and nothing says when; also what hangs on it. */
export const reported: UndatedRule = {
  name: 'reported',
  test({ clause, scene: { clauses } }) {
    if (isReported(clause)) return true;
    for (let at = clause.parent; at !== null; at = clauses[at]!.parent)
      if (isReported(clauses[at]!)) return true;
    return false;
  },
};

const isReported = ({ link, tense, reporting }: Clause): boolean =>
  link === 'content' && tense === 'past' && !reporting;
