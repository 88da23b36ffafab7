import { overlaps } from '../../../../corpus/span.ts';
import type { DatingRule } from './dating-rule.ts';

/** "Sunday's elections", "the 1987 treaty": the date belongs to the noun. */
export const noun: DatingRule = {
  name: 'noun',
  find({ dates, event }) {
    const own = dates.find((placed) => placed.noun !== null && overlaps(placed.noun, event));
    return own === undefined ? null : { timex: own.timex, relation: 'on', via: 'noun', verb: null };
  },
};
