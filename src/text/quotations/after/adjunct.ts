import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS, POSSESSIVES } from '../../../grammar/determiners.ts';
import { OBJECT_PRONOUNS, PRONOUNS } from '../../../grammar/pronouns.ts';
import { words } from '../../../grammar/words.ts';
import { isFinite } from '../../lexicon/finite.ts';
import type { After } from './type.ts';
import { isPlace } from './aside.ts';
import { isProgramme } from './programme.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** How far ahead of a verb "that" or a mark is looked for, over an adjunct. */
const ADJUNCT = 28;

/** Words in marks longer than this, in UTF-16 units, are an utterance after any adjunct. See docs/constants.md. */
const UTTERANCE = 32;

/** Whether words in marks are part of the adjunct: "in his “small” town". */
function isPart(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1]!;
  const { opens, start, end } = units[at]!;
  return before.kind === 'word' && before.low !== 'that' && !(opens === true && end - start > UTTERANCE);
}

/** Whether "that" is what its noun does: "told us of the storm that sank his boat", "about the dog that “saved” her". */
function isRelative(units: readonly Unit[], at: number): boolean {
  const next = units[at + 1];
  const behind = units[at + 2];
  if (!next || !behind || units[at - 1]!.kind === 'name') return false;
  // A fragment of one word, and no utterance: "told them on Monday that “we won”".
  if (next.kind === 'quote') return next.opens !== true && OBJECT_PRONOUNS.has(behind.low);
  // "that opening our books helps" has a subject of its own.
  if (
    next.kind !== 'word' ||
    next.capital ||
    next.low.endsWith('ing') ||
    DETERMINERS.has(next.low) ||
    isPreposition(next)
  )
    return false;
  return isFinite(next) || POSSESSIVES.has(behind.low) || OBJECTS.has(behind.low);
}

const OBJECTS = OBJECT_PRONOUNS.difference(words('it you her'));

/** Whether a clause begins with a unit: "that", or a pronoun where no object is looked for. */
function opensClause(units: readonly Unit[], at: number, object: boolean): boolean {
  const { low } = units[at]!;
  const before = units[at - 1]!;
  if (isPreposition(before)) return false;
  if (low === 'that' && before.kind !== 'sign') return !isRelative(units, at);
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
    if (opensClause(units, i, object)) return { kind: 'clause', at: i };
    if (CONJUNCTIONS.has(unit.low) || (unit.kind === 'sign' && /^[.;?!—–]$/u.test(unit.low))) break;
  }
  return { kind: 'phrase', at: from };
}
