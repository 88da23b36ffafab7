import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import type { After } from './type.ts';
import { isPlace } from './aside.ts';
import { isProgramme } from './programme.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** How far ahead of a verb "that" or a mark is looked for, over an adjunct. */
const ADJUNCT = 28;

/** Words in marks longer than this, in UTF-16 units, are an utterance after any adjunct. */
const UTTERANCE = 32;

/** Whether words in marks are part of the adjunct: "in his “small” town". */
function isPart(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]!;
  const { opens, start, end } = units[at]!;
  return before.kind === 'word' && before.low !== 'that' && !(opens === true && end - start > UTTERANCE);
}

/** Whether a clause begins with a unit: "that", or a pronoun where no object is looked for. */
function opensClause({ low }: Unit, before: Unit, object: boolean): boolean {
  if (isPreposition(before)) return false;
  if (low === 'that' && before.kind !== 'sign') return true;
  return PRONOUNS.has(low) && !CONJUNCTIONS.has(before.low) && !object;
}

/** After a preposition: the adjunct ends where "that", a mark, a pronoun's clause or a sign follows. */
export function beyond(units: readonly Unit[], from: number, object: boolean): After {
  for (let i = from + 1; i < units.length && i - from < ADJUNCT; i++) {
    const unit = units[i]!;
    if (isProgramme(units, i)) continue;
    if (unit.kind === 'quote')
      return isPart(units, i) ? { kind: 'phrase', at: from } : { kind: 'quote', at: i };
    if (unit.low === ':') return { kind: 'colon', at: i + 1 };
    if (unit.low === ',') {
      if (units[i + 1]?.kind === 'quote') return { kind: 'quote', at: i + 1 };
      if (isPlace(units, i)) continue;
      return object ? { kind: 'phrase', at: from } : { kind: 'comma', at: i };
    }
    if (opensClause(unit, units[i - 1]!, object)) return { kind: 'clause', at: i };
    if (CONJUNCTIONS.has(unit.low) || (unit.kind === 'sign' && /^[.;?!—–]$/u.test(unit.low))) break;
  }
  return { kind: 'phrase', at: from };
}
