import { DETERMINERS } from '../../lexicon/grammar.ts';
import type { Phrase } from './type.ts';
import { isAdverb, isNoun, isPreposition } from './words.ts';
import type { Unit } from '../unit.ts';

/** "speaking" in "a source speaking to Fox News", "released" in "a study released by". */
export const leadsOff = (units: readonly Unit[], at: number, last: number): boolean => {
  const next = at + 1 < last ? units[at + 1]! : null;
  return (
    /(?:ing|ed)$/u.test(units[at]!.low) && (next === null ? false : isPreposition(next) || isAdverb(next))
  );
};

const SOMEONE =
  /^(?:someone|somebody|anyone|anybody|everyone|everybody|nobody|those|people|officials|sources)$/u;

/** The unit that says who: the last noun before the first preposition. */
function headOf(units: readonly Unit[], first: number, last: number): number {
  let head = -1;
  for (let i = first; i < last; i++) {
    const unit = units[i]!;
    if (head >= 0 && (isPreposition(unit) || leadsOff(units, i, last))) break;
    if (isNoun(unit) && !isPreposition(unit)) head = i;
    if (SOMEONE.test(unit.low)) break;
  }
  // "chief of staff General McNab": the name at the end is who, unless a preposition leads to it.
  const end = units[last - 1]!;
  if (
    end.person === true &&
    last - 2 > head &&
    head >= 0 &&
    !isPreposition(units[last - 2]!) &&
    units[last - 2]!.kind === 'word'
  )
    return DETERMINERS.has(units[last - 2]!.low) || units[last - 2]!.low === "'s" ? head : last - 1;
  return head < 0 ? last - 1 : head;
}

export const made = (units: readonly Unit[], first: number, last: number): Phrase => ({
  first,
  last,
  head: headOf(units, first, last),
});
