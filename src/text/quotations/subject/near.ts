import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Phrase } from '../phrase/type.ts';
import { isAdverb, isPreposition } from '../phrase/words.ts';
import { FARTHEST } from './segment.ts';
import { one } from './one.ts';
import type { Unit } from '../unit.ts';

/** Whether a subject can begin behind a unit. */
const isBreak = (before: Unit | undefined): boolean =>
  before === undefined ||
  before.kind === 'sign' ||
  before.closes === true ||
  CONJUNCTIONS.has(before.low) ||
  isAdverb(before);

/** Whether a word behind a name can be its verb. */
const mayBeVerb = (next: Unit | undefined): boolean =>
  next?.kind === 'word' &&
  next.low !== "'s" &&
  !isPreposition(next) &&
  !CONJUNCTIONS.has(next.low) &&
  !next.low.endsWith('ing') &&
  !next.capital;

/**
 * The nearest name or pronoun before `at` that stands as a subject does: after a sign or a conjunction, and
 * before a verb. "In Bergen, West Norway, Holm scolded Dahl, calling him …" gives Holm.
 */
export function nearSubject(units: readonly Unit[], at: number, floor: number): Phrase | null {
  let place: Phrase | null = null;
  for (let i = at - 1; i >= floor && at - i < FARTHEST; i--) {
    const unit = units[i]!;
    if (unit.closes === true || unit.low === ';') break;
    if (unit.kind !== 'name' && !PRONOUNS.has(unit.low)) continue;
    if ((i > floor && !isBreak(units[i - 1])) || !mayBeVerb(units[i + 1])) continue;
    if (unit.kind !== 'name' || unit.person === true) return one(i);
    place ??= one(i);
  }
  return place;
}
