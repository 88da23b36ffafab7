import { RELATIVES } from '../../../grammar/conjunctions.ts';
import { DETERMINERS, POSSESSIVES } from '../../../grammar/determiners.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import { segmentStart } from './segment.ts';

/** "sitting with", "read out by", "hired by": what somebody does or suffers, and not who they are. */
function opensAdjunct(units: readonly Unit[], at: number): boolean {
  const { low, capital } = units[at]!;
  if (isPreposition(units[at]!)) return true;
  const participle = /(?:ing|ed)$/u.test(low) || VERBS.get(low)?.form === 'past';
  const next = units[at + 1]!;
  const goesOn = isPreposition(next) || isAdverb(next) || POSSESSIVES.has(next.low) || next.low === 'out';
  return participle && !capital && goesOn;
}

/**
 * Whether an insert before a verb only tells who somebody is that the insert before it speaks of: "the letter, read to the
 * court by his solicitor, Ann Lee, said", "Tom Rusk, sitting with his wife, Ann Lee, said".
 * @param insert where it begins, and where the insert before it does; -1 where there is none
 * @param somebody whether somebody who can speak stands before both
 */
export function isWithin(
  units: readonly Unit[],
  { start, earlier }: { readonly start: number; readonly earlier: number },
  somebody: boolean,
): boolean {
  if (earlier < 1 || start - 2 <= earlier || units[start - 2]!.kind !== 'word') return false;
  if (!opensAdjunct(units, earlier)) return false;
  return somebody || units.slice(earlier, start - 2).findLast(isPreposition)?.low === 'by';
}

/** Whether an insert tells what somebody is to another: "Tom Rusk, the brother of the late mayor, Ann Lee, said". */
export function isOfAnother(
  units: readonly Unit[],
  { start, earlier }: { readonly start: number; readonly earlier: number },
): boolean {
  if (earlier < 1 || units[start - 2]!.kind !== 'word' || !DETERMINERS.has(units[earlier]!.low)) return false;
  const noun = units.slice(earlier + 1, start - 2);
  return noun.some(({ low }) => /^(?:of|to|for)$/u.test(low)) && noun.every(({ kind }) => kind === 'word');
}

/** Whether a subject stands in a relative clause that goes on behind it: "Ann Lee, whose brother, Tom Rusk, was hurt, said". */
export function isInRelative(units: readonly Unit[], segment: number, floor: number): boolean {
  const before = segment > floor ? segmentStart(units, segment - 1, floor, ',') : -1;
  return before > floor && RELATIVES.has(units[before]!.low) && !units.slice(before, segment).some(isFinite);
}
