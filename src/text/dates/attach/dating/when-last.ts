import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { isOn } from './relation.ts';

/** "On Thursday she was flying home when she fell ill": what comes between happens on the same day. */
export const whenLast: DatingRule = {
  name: 'when-last',
  find({ scene: { words, clauses }, free, index }) {
    const { link, opener, verb, tense } = clauses[index]!;
    if (link !== 'adverbial' || opener !== 'when' || tense !== 'past' || verb === null) return null;
    const before = clauses.slice(0, index);
    const main = before.findIndex((one) => one.parent === null && one.tense === 'past' && one.verb !== null);
    if (main === -1 || free.some(({ clause }) => clause >= index)) return null;
    const at = firstFrom(words, clauses[main]!.verb!.start);
    const goesOn = /^(?:was|were)$/u.test(words[at - 1]?.low ?? '') && words[at]!.low.endsWith('ing');
    const [placed, ...others] = free.filter(({ clause, aside }) => clause === main && !aside);
    if (!goesOn || placed === undefined || others.length > 0 || !isOn(placed)) return null;
    return { timex: placed.timex, relation: 'on', via: 'governor', verb: clauses[main]!.verb };
  },
};
