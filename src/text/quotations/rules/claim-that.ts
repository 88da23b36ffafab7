import { found, type Rule } from '../clause.ts';
import { nounExtent } from '../extent/noun.ts';

/** `his claim that the harbour would “freeze over”`, `Mr Putin’s warning that …`. */
export const claimThat: Rule = {
  name: 'claim-that',
  apply(clause) {
    const { units, cue, cues } = clause;
    if (cue.type !== 'noun') return null;
    const at = /^(?:that|to|whether)$/u.test(units[cue.last]!.low) ? cue.last : cue.last + 1;
    const later = cues.filter((other) => other.first > cue.last);
    return found(clause, this.name, [[at, nounExtent(units, cue, at, later)]], { weak: true });
  },
};
