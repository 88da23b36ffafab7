import { found, type Rule } from '../clause.ts';
import { extentLeft, extentRight } from '../extent.ts';

/** `…, according to the Kremlin` and `According to the Kremlin, …`. */
export const accordingTo: Rule = {
  name: 'according-to',
  apply(clause) {
    const { units, cue, cues, floor, after } = clause;
    if (cue.verb !== null) return null;
    const opening = cue.first === floor || /^(?:and|but|while)$/u.test(units[cue.first - 1]?.low ?? '');
    if (opening) {
      if (after.kind !== 'comma' && after.kind !== 'quote') return null;
      const at = after.kind === 'comma' ? after.at + 1 : after.at;
      const inner = cues.filter((other) => other.first >= at && other.verb === null);
      return found(clause, this.name, [[at, extentRight(units, at, inner)]]);
    }
    const comma = units[cue.first - 1]!.low === ',';
    const last = comma ? cue.first - 1 : cue.first;
    return found(clause, this.name, [[extentLeft(units, last, floor), last]], { left: true });
  },
};
