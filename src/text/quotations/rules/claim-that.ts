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
    // "his criticism of the plan, as he left", "Contrary to his claim that it is over, it goes on": ended by a comma.
    const short = at > cue.last || /^(?:contrary|despite|amid|given|after|with)$/u.test(units[0]!.low);
    const stop = units.findIndex(
      ({ low, closes }, i) => i >= at && i < end && (low === ',' || closes === true),
    );
    const last = short && stop > at ? stop + Number(units[stop]!.kind === 'quote') : end;
    return found(clause, this.name, [[at, last]], { weak: true });
  },
};
