import { OBJECT_PRONOUNS } from '../../lexicon/grammar.ts';
import { WH } from './type.ts';
import { phraseFrom } from '../phrase.ts';
import type { Unit } from '../unit.ts';

/** The addressee of "told": "told a news conference that", "told him". Gives the unit after it. */
export function overAddressee(units: readonly Unit[], at: number): number {
  const unit = units[at];
  if (!unit) return at;
  if (
    OBJECT_PRONOUNS.has(unit.low) ||
    /^(?:reporters|journalists|supporters|voters|lawmakers|everyone)$/u.test(unit.low)
  )
    return at + 1;
  if (unit.kind === 'quote' || unit.kind === 'sign' || WH.test(unit.low) || unit.low === 'to') return at;
  if (unit.kind === 'name') {
    let i = at + 1;
    while (
      units[i]?.low === "'s" ||
      (units[i]?.kind === 'name' && units[i - 1]?.low === "'s") ||
      units[i]?.low === 'and'
    )
      i++;
    return i;
  }
  return phraseFrom(units, at, units.length)?.last ?? at;
}
