import { words } from '../../../grammar/words.ts';
import { BEFORE_PLACES } from '../../../grammar/prepositions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { isOnePerson, nounGender } from '../../lexicon/persons.ts';
import type { Cast } from '../../people/cast.ts';
import type { Gender } from '../../people/name.ts';
import { clauseStart } from '../subject/clause.ts';
import { lowAt, type Unit } from '../unit.ts';

/** Who a row's first clause is about: somebody of the cast, somebody without a name, or whoever the rows before are about. */
export type Lead =
  | { readonly kind: 'named'; readonly entity: number }
  | { readonly kind: 'someone' }
  | { readonly kind: 'same' };

/** A subject is no longer than this, in units. */
const LONGEST = 14;

/** Words that go between the nouns of a subject: "the father of Karl Weil", "One of Weil’s victims". */
const INSIDE = /^(?:of|'s|['’]|&)$/u;

/** "One of Weil’s victims" */
const isOneOf = (units: readonly Unit[], at: number): boolean =>
  units[at]!.low === 'one' && units[at + 1]?.low === 'of';

/** "In Berg, a friend": a place, and no description of it. */
const PLACED = BEFORE_PLACES.union(words('of'));

/** "the club that Karl Weil founded" */
const RELATIVE = /^(?:that|who|whom|whose|which|where)$/u;

/** Where a description ends that a comma closes: "a lawyer for the mill, Tom Rusk,"; -1 when a verb comes first. */
function commaAfter(units: readonly Unit[], noun: number): number {
  for (let i = noun + 1; i < units.length && i - noun < LONGEST; i++) {
    if (units[i]!.low === ',') return i;
    if (units[i]!.kind === 'quote' || units[i]!.kind === 'sign' || isFinite(units[i]!)) return -1;
  }
  return -1;
}

/** The name that a description leads to: "singer Anna Berg", "the deputy, Tom Rusk,"; -1 when it leads to none. */
function nameAfter(units: readonly Unit[], noun: number): number {
  if (units[noun + 1]?.kind === 'name') return noun + 1;
  const comma = commaAfter(units, noun);
  return comma >= 0 && units[comma + 1]?.person === true ? comma + 1 : -1;
}

/** Whether a name may follow: at the start, after its owner, or after a description such as "the 41-year-old". */
const mayName = (units: readonly Unit[], at: number, start: number): boolean => {
  const before = units[at - 1];
  return (
    at === start ||
    before!.kind === 'name' ||
    INSIDE.test(before!.low) ||
    DETERMINERS.has(before!.low) ||
    before!.low.endsWith('-old')
  );
};

/** Whether a description that begins at `start` is of a name before it: "For Anna Berg, a lawyer in Oslo, it was new." */
const isNamedBefore = (units: readonly Unit[], start: number): boolean =>
  lowAt(units, start - 1) === ',' &&
  units[start - 2]?.kind === 'name' &&
  !PLACED.has(lowAt(units, start - 3));

const isPersonNoun = ({ kind, low }: Unit): boolean => kind === 'word' && isOnePerson(low);

/** Whether a noun for a person is part of a longer one: "the mayor’s", "team captain". */
const goesOn = (next: Unit | undefined): boolean =>
  next !== undefined && (next.low === "'s" || isPersonNoun(next));

/** Whether the first phrase of a clause that begins at `start` is over with the unit at `at`. */
function endsPhrase(units: readonly Unit[], at: number, start: number): boolean {
  const unit = units[at]!;
  if (unit.kind !== 'word' || isFinite(unit) || (at > start && RELATIVE.test(unit.low)))
    return !INSIDE.test(unit.low);
  return unit.low.endsWith('ed') && !DETERMINERS.has(lowAt(units, at - 1));
}

/**
 * Whoever a name is, if it can be one person of that gender.
 * @param told a noun for a person leads to the name: "neighbour Joe"
 */
function namedAs({ who, entities }: Cast, name: number, gender: Gender, told: boolean): Lead | null {
  const entity = who[name]!;
  if (entity < 0) return null;
  const { person, organisation, gender: own } = entities[entity]!;
  const fits = (person || (told && !organisation)) && (own ?? gender) === gender;
  return fits ? { kind: 'named', entity } : null;
}

/** Whoever a noun is, if it can be one person of that gender. */
function someone(units: readonly Unit[], at: number, gender: Gender): Lead | null {
  const { low } = units[at]!;
  if ((nounGender(low) ?? gender) !== gender) return null;
  return { kind: 'someone' };
}

/** The subject of a row's first clause, if it can be one person of that gender. */
export function leadOf(units: readonly Unit[], cast: Cast, gender: Gender): Lead | null {
  const start = clauseStart(units, 0, units.length);
  if (start === null) return null;
  const first = lowAt(units, start);
  if (first === 'he' || first === 'she')
    return gender === (first === 'he' ? 'male' : 'female') ? { kind: 'same' } : null;
  const named = (at: number, told: boolean): Lead | null => namedAs(cast, units[at]!.name!, gender, told);
  for (let i = start; i < units.length && i - start < LONGEST; i++) {
    const unit = units[i]!;
    if (unit.kind === 'name') {
      if (!mayName(units, i, start)) return null;
      // "Neighbour Joe" at the start of a sentence
      if (units[i + 1]?.low !== "'s") return named(i, isOnePerson(cast.names[unit.name!]!.words[0]!));
    } else if (isOneOf(units, i) || isPersonNoun(unit)) {
      if (goesOn(units[i + 1])) continue;
      const name = i > start && isNamedBefore(units, start) ? start - 2 : nameAfter(units, i);
      return name >= 0 ? named(name, true) : someone(units, i, gender);
    } else if (endsPhrase(units, i, start)) return null;
  }
  return null;
}
