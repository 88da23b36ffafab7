import { DETERMINERS } from '../../lexicon/grammar.ts';
import { words } from '../../lexicon/words.ts';
import type { Phrase } from './type.ts';
import { isAdverb, isNoun, isPreposition } from './words.ts';
import type { Unit } from '../unit.ts';

/** "speaking" in "a source speaking to Radio North", "released" in "a study released by". */
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

/** What somebody's words stand in: "Berg’s statement said" is said by Berg. */
const MESSAGES = words(
  'statement statements letter letters message messages tweet tweets post posts email e-mail memo note reply answer opinion ruling testimony speech',
);

/** The owner of a message in which the words stand; -1 when nobody is named as such. */
function ownerOf(units: readonly Unit[], first: number, head: number): number {
  if (!MESSAGES.has(units[head]!.low)) return -1;
  for (let i = head - 1; i > first; i--)
    if (units[i]!.low === "'s") return units[i - 1]!.kind === 'name' ? i - 1 : -1;
  return -1;
}

/** The noun phrase from `first` up to `last`, with who it says. */
export function made(units: readonly Unit[], first: number, last: number): Phrase {
  const head = headOf(units, first, last);
  const owner = ownerOf(units, first, head);
  return owner < 0 ? { first, last, head } : { first: owner, last: owner + 1, head: owner };
}
