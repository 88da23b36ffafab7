import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { found, type Rule } from '../clause.ts';
import { extentLeft } from '../extent/left.ts';
import { extentRight } from '../extent/right.ts';

/** How many units may name the source before the comma. */
const LONGEST = 16;

/** `…, according to the Kremlin` and `According to the Kremlin, …`. */
export const accordingTo: Rule = {
  name: 'according-to',
  apply(clause) {
    const { units, cue, cues, floor, after } = clause;
    if (cue.type !== 'according') return null;
    const opening =
      cue.first === 0 || cue.first === floor || /^(?:and|but|while)$/u.test(units[cue.first - 1]?.low ?? '');
    if (opening) {
      const comma = units.findIndex((unit, i) => i > cue.last && unit.low === ',');
      if (after.kind !== 'quote' && (comma < 0 || comma - cue.last > LONGEST)) return null;
      const at = after.kind === 'quote' ? after.at : comma + 1;
      const inner = cues.filter((other) => other.first >= at && other.type === 'according');
      return found(clause, this.name, [[at, extentRight(units, at, inner)]]);
    }
    const comma = units[cue.first - 1]!.low === ',';
    const last = comma ? cue.first - 1 : cue.first;
    // "The plan is, according to Berg, “a mess”."
    const behind = cue.source!.last;
    const goesOn =
      units[behind]?.low === ',' &&
      units[behind + 1]?.kind === 'quote' &&
      AUXILIARIES.has(units[last - 1]?.low ?? '');
    if (goesOn) {
      const right = extentRight(
        units,
        behind + 1,
        cues.filter((other) => other.first > behind),
      );
      return found(
        clause,
        this.name,
        [
          [extentLeft(units, last, floor), last],
          [behind + 1, right],
        ],
        { left: true },
      );
    }
    return found(clause, this.name, [[extentLeft(units, last, floor), last]], { left: true });
  },
};
