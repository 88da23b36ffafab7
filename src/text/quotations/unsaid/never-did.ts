import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { lastInClause } from './look.ts';
import { by, type UnsaidRule } from './rule.ts';

const NEVER = /^(?:never|nowhere|nor|neither)$/u;
const OCCASION = /^(?:point|time|stage|moment|way|occasion|circumstances?)$/u;
/** "Nowhere in the hour-long interview did she say" */
const FARTHEST = 10;

/** `At no time did she say “…”`, `Nowhere in the speech does she say “…”`; not `Not only did she say`. */
export const neverDid: UnsaidRule = {
  name: 'never did',
  apply({ units, cue }) {
    const helper = (cue.source?.first ?? 0) - 1;
    if (cue.type !== 'verb' || cue.side === 'after' || helper < 1 || !AUXILIARIES.has(units[helper]!.low))
      return null;
    const not = lastInClause(
      units,
      helper - FARTHEST,
      helper,
      ({ low }, i) =>
        NEVER.test(low) ||
        (low === 'no' && OCCASION.test(units[i + 1]!.low)) ||
        (low === 'not' && /^(?:once|ever)$/u.test(units[i + 1]!.low)),
    );
    return not < 0 ? null : by('denied', not, units[not]!.low === 'no' ? not + 2 : not + 1);
  },
};
