import { isFinite } from '../../../lexicon/finite.ts';
import { isOnePerson } from '../../../lexicon/persons.ts';
import { isSpeaker } from '../../speaks.ts';
import type { Unit } from '../../unit.ts';

/** Steps left over "that was how", "is what": `“A mess” — that was how Ann Lee described it.` */
export function beforeThatWas(units: readonly Unit[], subject: number, floor: number): number {
  const is = subject - 2;
  if (is < floor || !/^(?:how|what)$/u.test(units[is + 1]!.low) || !/^(?:is|was)$/u.test(units[is]!.low))
    return subject;
  return /^(?:that|this|it)$/u.test(units[is - 1]?.low ?? '') ? is - 1 : is;
}

/** A description between words in marks and a name is no longer than this, in units. See docs/constants.md. */
const LONGEST_ROLE = 12;

/** Steps left over a role that leads to the name: `“…,” the prime minister, Ann Lee, said`. */
export function beforeRole(units: readonly Unit[], start: number, floor: number): number {
  if (units[start]?.kind !== 'name' || units[start - 1]?.low !== ',') return start;
  let someone = false;
  for (let i = start - 2; i >= floor && start - i < LONGEST_ROLE; i--) {
    const unit = units[i]!;
    if (unit.closes === true) return someone && i + 1 < start - 1 ? i + 1 : start;
    if (unit.kind === 'sign' || unit.kind === 'quote' || isFinite(unit)) return start;
    someone ||= isSpeaker(unit) || isOnePerson(unit.low);
  }
  return start;
}
