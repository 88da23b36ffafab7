import { ALONE } from './inserts.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { isGiven } from '../../people/given-or-title.ts';
import { phraseFrom } from '../phrase.ts';
import type { Phrase } from '../phrase/type.ts';
import { one } from './one.ts';
import type { Unit } from '../unit.ts';

/** A name that follows its description comes within so many units. */
const APPOSED = 8;

const isSignOrEnd = (units: readonly Unit[], at: number): boolean =>
  at >= units.length || units[at]!.kind === 'sign';

/** "said the Harbour Office’s (HO) director Ida Holm": the short name in brackets is stepped over. */
function beyondShort(units: readonly Unit[], phrase: Phrase | null, ceiling: number): Phrase | null {
  if (!phrase || units[phrase.last - 1]!.low !== "'s" || units[phrase.last]?.low !== '(') return phrase;
  if (units[phrase.last + 2]?.low !== ')') return phrase;
  const owned = phraseFrom(units, phrase.last + 3, ceiling);
  return owned ? { ...owned, first: phrase.first } : phrase;
}

/**
 * "said the Ministry of Ports and Roads’ director Ida Holm": what is joined by "and" is one name of whom the director is of.
 * A name of somebody joined to another’s ("said Anna Berg and Leeds mayor Ida Holm") is two.
 */
function ofWhole(units: readonly Unit[], phrase: Phrase | null, ceiling: number): Phrase | null {
  const head = phrase && units[phrase.head]!;
  if (head?.kind !== 'name' || head.person === true || units[phrase!.last]?.low !== 'and') return phrase;
  const rest = beyondShort(units, phraseFrom(units, phrase!.last + 1, ceiling), ceiling);
  const first = rest && units[rest.first]!;
  const named =
    first?.capital === true &&
    units[rest!.head]!.person === true &&
    (rest!.head > rest!.first || first.described === true);
  return named ? { ...rest!, first: phrase!.first } : phrase;
}

/** The subject that stands after the verb: "said Masha Lipman". */
export function subjectAfter(units: readonly Unit[], verb: number, ceiling: number): Phrase | null {
  const unit = units[verb + 1];
  if (!unit || verb + 1 >= ceiling) return null;
  if (PRONOUNS.has(unit.low)) return one(verb + 1);
  if (ALONE.test(unit.low) && isSignOrEnd(units, verb + 2)) return one(verb + 1);
  const phrase = ofWhole(units, beyondShort(units, phraseFrom(units, verb + 1, ceiling), ceiling), ceiling);
  // "said Airbus President and Chief Executive, Tom Enders."
  if (!phrase || units[phrase.head]!.person === true) return phrase;
  for (let i = phrase.last; i < ceiling && i - phrase.last < APPOSED; i++) {
    const next = units[i]!;
    if (next.kind === 'quote' || (next.kind === 'sign' && next.low !== ',')) break;
    // "a letter, read out by her lawyer, Tom Rusk, said": he is no subject of "read".
    if (next.low === 'by') break;
    // "said his parents, Tom and Ida Dale."
    const first = units[i - 1]!.low === 'and' && isGiven(units[i - 2]!.low) ? i - 2 : i;
    if (next.person === true && units[first - 1]!.low === ',' && isSignOrEnd(units, i + 1)) return one(i);
  }
  return phrase;
}
