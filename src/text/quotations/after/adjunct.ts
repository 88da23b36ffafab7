import { CONJUNCTIONS, PRONOUNS } from '../../lexicon/grammar.ts';
import type { After } from './type.ts';
import { isPlace } from './aside.ts';
import { isProgramme } from './programme.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';

/** How far ahead of a verb "that" or a mark is looked for, over an adjunct. */
const ADJUNCT = 28;

/** Words in marks longer than this, in UTF-16 units, are an utterance after any adjunct. */
const UTTERANCE = 32;

/** After a preposition: the adjunct ends where "that", a mark, a pronoun's clause or a sign follows. */
export function beyond(units: readonly Unit[], from: number, object: boolean): After {
  for (let i = from + 1; i < units.length && i - from < ADJUNCT; i++) {
    const unit = units[i]!;
    if (isProgramme(units, i)) continue;
    if (unit.kind === 'quote') {
      const before = units[i - 1]!;
      const part =
        before.kind === 'word' &&
        before.low !== 'that' &&
        !(unit.opens === true && unit.end - unit.start > UTTERANCE);
      return part ? { kind: 'phrase', at: from } : { kind: 'quote', at: i };
    }
    if (unit.low === ':') return { kind: 'colon', at: i + 1 };
    if (unit.low === ',') {
      if (units[i + 1]?.kind === 'quote') return { kind: 'quote', at: i + 1 };
      if (isPlace(units, i)) continue;
      return object ? { kind: 'phrase', at: from } : { kind: 'comma', at: i };
    }
    if (unit.low === 'that' && units[i - 1]!.kind !== 'sign' && !isPreposition(units[i - 1]!))
      return { kind: 'clause', at: i };
    if (
      PRONOUNS.has(unit.low) &&
      !isPreposition(units[i - 1]!) &&
      !CONJUNCTIONS.has(units[i - 1]!.low) &&
      !object
    )
      return { kind: 'clause', at: i };
    if (unit.kind === 'sign' && /^[.;?!—–]$/u.test(unit.low)) break;
    if (CONJUNCTIONS.has(unit.low)) break;
  }
  return { kind: 'phrase', at: from };
}
