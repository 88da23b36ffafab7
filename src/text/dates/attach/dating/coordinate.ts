import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { related } from './relation.ts';

/** So much may stand before the verb of a clause that has no subject of its own. See docs/constants.md. */
const BEFORE_VERB = 16;

/** "built in 1955 and sold", "born on 3 May 1950 and died in Kiel": a year two acts seldom share, and of a life never. */
const YEAR = /^\d{4}$/u;

/** "failed on Thursday but agreed …": a clause that shares the subject before it shares its day. */
export const coordinate: DatingRule = {
  name: 'coordinate',
  find({ scene: { clauses, words }, free, index }) {
    const clause = clauses[index]!;
    const before = clauses[index - 1];
    if (clause.verb === null || before?.verb == null) return null;
    if (clause.tense !== 'past' || before.tense !== 'past' || clause.parent !== before.parent) return null;
    if (clause.verb.start - clause.start > BEFORE_VERB) return null;
    const placed = free.find((time) => time.clause === index - 1);
    if (placed === undefined || (placed.timex.anchor === null && YEAR.test(placed.timex.value))) return null;
    return words[firstFrom(words, before.verb.start)]?.low === 'born'
      ? null
      : related(placed, 'coordinate', before.verb);
  },
};
