import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { isOnePerson, nounGender } from '../../lexicon/persons.ts';
import type { Gender } from '../../people/name.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** A description before its noun is no longer than this, in units: "a quiet old man". */
const LONGEST = 6;

/** What a noun phrase is not read across. */
const parts = (unit: Unit): boolean =>
  unit.kind === 'sign' ||
  unit.kind === 'quote' ||
  isFinite(unit) ||
  isPreposition(unit) ||
  CONJUNCTIONS.has(unit.low);

/** Where the noun phrase of a noun begins, its article or owner with it; null when it has neither: "as president". */
function phraseStart(units: readonly Unit[], noun: number): number | null {
  for (let i = noun - 1; i >= 0 && noun - i <= LONGEST; i--) {
    const unit = units[i]!;
    if (unit.low === "'s" && units[i - 1]) return i - 1;
    if (DETERMINERS.has(unit.low)) return i;
    if (parts(unit)) return null;
  }
  return null;
}

/** Whether a description is of somebody named beside it ("Berg, a nurse", "Berg is a nurse", "the nurse, Ann Berg"), or only of a thing ("the office of a judge"). */
function belongs(units: readonly Unit[], start: number, noun: number): boolean {
  const before = units[start - 1];
  const next = units[noun + 1];
  if (next?.kind === 'name' || (next?.low === ',' && units[noun + 2]?.person === true)) return true;
  if (!before) return false;
  return (
    MAKES_PASSIVE.has(before.low) ||
    /^(?:as|like|of|became|become|becoming)$/u.test(before.low) ||
    (before.low === ',' && units[start - 2]?.kind === 'name')
  );
}

/** Whether the word at `at` is for somebody whom the row does not name: "a friend", "Karl Weil’s lawyer", "its new leader". */
export function isSomeone(units: readonly Unit[], at: number, gender: Gender): boolean {
  const { kind, low, capital } = units[at]!;
  if (kind !== 'word' || (capital && at > 0) || !isOnePerson(low) || (nounGender(low) ?? gender) !== gender)
    return false;
  const next = units[at + 1];
  // "a friend's house": the friend does nothing there.
  if (next?.low === "'s" || (next && isOnePerson(next.low) && next.kind === 'word')) return false;
  const start = phraseStart(units, at);
  return start !== null && !belongs(units, start, at);
}
