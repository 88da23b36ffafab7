import { contains } from '../../../../corpus/span.ts';
import type { DatingRule } from './dating-rule.ts';
import { own } from './own.ts';

/** "denied the step on Monday": the object of a report is spoken of, not dated. */
export const told: DatingRule = {
  name: 'told',
  find(given) {
    const { scene, index, event } = given;
    const { reporting, verb } = scene.clauses[index]!;
    const placed = own(given);
    if (placed === null || !reporting || verb === null) return null;
    if (event.start < verb.end || contains(verb, event)) return null;
    return { timex: placed.timex, relation: 'by', via: 'report', verb };
  },
};
