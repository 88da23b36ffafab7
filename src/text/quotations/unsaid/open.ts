import { words } from '../../../grammar/words.ts';
import { INVERTED } from '../../../grammar/auxiliaries.ts';
import { isAdverb } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import { by, type UnsaidRule } from './rule.ts';

const IF =
  /^(?:if|whether|unless|imagine|imagines|imagined|imagining|suppose|supposing|wish|wishes|wished)$/u;
/** "until she says": not "until she said". */
const UNTIL = /^(?:until|till|before|unless)$/u;
/** "Had he said", "Should he say", "Were he to say", "Did he say?" */
const FIRST = INVERTED.difference(words('am is are was'));
/** "Imagine Ann Lee saying": read as one noun phrase. */
const IMAGINED = /^(?:imagine|picture|suppose)\s/iu;
/** "Who heard her say", asked. */
const PERCEIVES = /^(?:heard|hears?|saw|sees?)$/u;

/** "see if he says", "asked whether he said". */
function opens(units: readonly Unit[], at: number, form: string | undefined): boolean {
  const unit = units[at];
  if (!unit) return false;
  if (IF.test(unit.low) || (UNTIL.test(unit.low) && form === 's')) return true;
  const before = units[at - 1];
  if (PERCEIVES.test(unit.low) && before?.low === 'who') return at === 1 && units.at(-1)!.low === '?';
  return FIRST.has(unit.low) && (!before || before.kind === 'sign' || /^(?:and|but)$/u.test(before.low));
}

/** `If she says “…”`, `Had he said “…”`, `Imagine her saying “…”`, `asked whether he said “…”`; not `If, as she said, “…”`. */
export const open: UnsaidRule = {
  name: 'open',
  apply({ scene, units, cue }) {
    if (cue.type !== 'verb' || cue.side === 'after' || !cue.source) return null;
    if (IMAGINED.test(scene.text.slice(units[cue.source.first]!.start, cue.start)))
      return by('open', cue.source.first);
    let at = cue.source.first - 1;
    while (at > 0 && (isAdverb(units[at]!) || units[at]!.low === 'that')) at--;
    return opens(units, at, cue.verb?.form) ? by('open', at) : null;
  },
};
