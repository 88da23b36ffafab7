import type { DatingRule } from './dating-rule.ts';
import { own } from './own.ts';
import { isOn } from './relation.ts';
import { sideOf } from './side-of.ts';

/** "after the vote, he resigned on Monday": the vote came before, so Monday is only a bound. */
export const side: DatingRule = {
  name: 'side',
  find(given) {
    const placed = own(given);
    const relation = placed === null || !isOn(placed) ? null : sideOf(given.scene, given.event);
    if (placed === null || relation === null) return null;
    return { timex: placed.timex, relation, via: 'clause', verb: given.scene.clauses[given.index]!.verb };
  },
};
