import { isAdverb } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import { by, type UnsaidRule } from './rule.ts';

const IF =
  /^(?:if|whether|unless|imagine|imagines|imagined|imagining|suppose|supposing|wish|wishes|wished)$/u;
/** "Had he said", "Should he say", "Were he to say", "Did he say?" */
const INVERTED = /^(?:had|should|were|did|does|do|has|have|will|would|could|can)$/u;
/** "Imagine Ann Lee saying": read as one noun phrase. */
const IMAGINED = /^(?:imagine|picture|suppose)\s/iu;
/** "see if he says", "asked whether he said". */
const opens = (units: readonly Unit[], at: number): boolean => {
  const unit = units[at];
  if (!unit) return false;
  if (IF.test(unit.low)) return true;
  const before = units[at - 1];
  return INVERTED.test(unit.low) && (!before || before.kind === 'sign' || /^(?:and|but)$/u.test(before.low));
};

/** `If she says “…”`, `Had he said “…”`, `Imagine her saying “…”`, `asked whether he said “…”`; not `If, as she said, “…”`. */
export const open: UnsaidRule = {
  name: 'open',
  apply({ scene, units, cue }) {
    if (cue.type !== 'verb' || cue.side === 'after' || !cue.source) return null;
    if (IMAGINED.test(scene.text.slice(units[cue.source.first]!.start, cue.start)))
      return by('open', cue.source.first);
    let at = cue.source.first - 1;
    while (at > 0 && (isAdverb(units[at]!) || units[at]!.low === 'that')) at--;
    return opens(units, at) ? by('open', at) : null;
  },
};
