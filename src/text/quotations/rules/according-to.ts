import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { found, type Rule } from '../clause.ts';
import { extentLeft } from '../extent/left.ts';
import { extentRight } from '../extent/right.ts';
import type { Unit } from '../unit.ts';

/** How many units may name the source before the comma. */
const LONGEST = 16;

/**
 * "The plan is, according to Berg, “a mess”.", "The plan, according to Berg, is a mess.": whether the source parts a verb from its object, or
 * a subject from its verb. "Women, who are few, according to Berg, have served": there it is only of what stands between the commas.
 */
const isParted = (units: readonly Unit[], first: number, last: number, behind: number): boolean =>
  units[behind]?.kind === 'quote'
    ? AUXILIARIES.has(units[last - 1]?.low ?? '')
    : AUXILIARIES.has(units[behind]?.low ?? '') && units.slice(first, last).every(({ low }) => low !== ',');

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
    const first = extentLeft(units, last, floor);
    const behind = cue.source!.last;
    const goesOn = units[behind]?.low === ',' && isParted(units, first, last, behind + 1);
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
          [first, last],
          [behind + 1, right],
        ],
        { left: true },
      );
    }
    return found(clause, this.name, [[first, last]], { left: true });
  },
};
