import { found, type Rule } from '../clause.ts';
import { extentRight } from '../extent.ts';

/** `his claim that people would “learn nothing”`, `Mr Putin’s warning that …`. */
export const claimThat: Rule = {
  name: 'claim-that',
  apply(clause) {
    const { units, cue, cues } = clause;
    if (cue.type !== 'noun') return null;
    const at = /^(?:that|to|whether)$/u.test(units[cue.last]!.low) ? cue.last : cue.last + 1;
    const later = cues.filter((other) => other.first > cue.last);
    const end = extentRight(units, at, later);
    // "his criticism of the plan, as he left": what is no clause ends with its comma.
    const comma = units.findIndex(({ low }, i) => i > at && i < end && low === ',');
    const last = at > cue.last && comma > 0 ? comma : end;
    return found(clause, this.name, [[at, last]], { weak: true });
  },
};
