import { DETERMINERS } from '../../lexicon/grammar.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { isOnePerson, nounGender } from '../../lexicon/persons.ts';
import { FEMALE_PRONOUNS, MALE_PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Cast } from '../../people/cast.ts';
import type { Gender } from '../../people/name.ts';
import { clauseStart } from '../subject/clause.ts';
import type { Unit } from '../unit.ts';

/** Who a row's first clause is about: somebody of the cast, somebody without a name, or whoever the rows before are about. */
export type Lead =
  | { readonly kind: 'named'; readonly entity: number }
  | { readonly kind: 'someone' }
  | { readonly kind: 'same' };

/** A subject is no longer than this, in units. */
const LONGEST = 14;

/** Words that go between the nouns of a subject: "the father of Karl Weil", "One of Weil’s victims". */
const INSIDE = /^(?:of|'s|['’]|&)$/u;

/** "The man is now a billionaire" speaks of somebody who has been spoken of. */
const BACK = /^(?:man|woman|boy|girl)$/u;

/** "One of Weil’s victims" */
const isOneOf = (units: readonly Unit[], at: number): boolean =>
  units[at]!.low === 'one' && units[at + 1]?.low === 'of';

/** "In Berg, a friend": a place, and no description of it. */
const PLACED = /^(?:in|at|near|outside|inside|around|across|from|over|of|on)$/u;

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

/** The subject of a row's first clause, if it can be one person of that gender. */
export function leadOf(units: readonly Unit[], { names, who, entities }: Cast, gender: Gender): Lead | null {
  const start = clauseStart(units, 0, units.length);
  if (start === null) return null;
  /** @param told a noun for a person leads to the name: "neighbour Joe" */
  const named = (at: number, told: boolean): Lead | null => {
    const entity = who[units[at]!.name!]!;
    if (entity < 0) return null;
    const { person, organisation, gender: own } = entities[entity]!;
    const fits = (person || (told && !organisation)) && (own ?? gender) === gender;
    return fits ? { kind: 'named', entity } : null;
  };
  for (let i = start; i < units.length && i - start < LONGEST; i++) {
    const unit = units[i]!;
    if (i === start && (MALE_PRONOUNS.has(unit.low) || FEMALE_PRONOUNS.has(unit.low))) {
      const own = MALE_PRONOUNS.has(unit.low) ? 'male' : 'female';
      if (/^(?:he|she)$/u.test(unit.low)) return own === gender ? { kind: 'same' } : null;
    }
    if (unit.kind === 'name') {
      if (!mayName(units, i, start)) return null;
      // "Neighbour Joe" at the start of a sentence
      if (units[i + 1]?.low !== "'s") return named(i, isOnePerson(names[unit.name!]!.words[0]!));
    } else if (isOneOf(units, i) || (unit.kind === 'word' && isOnePerson(unit.low))) {
      const next = units[i + 1];
      if (next?.low === "'s" || (next?.kind === 'word' && isOnePerson(next.low))) continue;
      // "For Anna Berg, a lawyer in Oslo, it was new."
      const before =
        i > start &&
        units[start - 1]?.low === ',' &&
        units[start - 2]?.kind === 'name' &&
        !PLACED.test(units[start - 3]?.low ?? '');
      const name = before ? start - 2 : nameAfter(units, i);
      if (name >= 0) return named(name, true);
      if ((nounGender(unit.low) ?? gender) !== gender) return null;
      return { kind: units[i - 1]?.low === 'the' && BACK.test(unit.low) ? 'same' : 'someone' };
    } else if (unit.kind !== 'word' || isFinite(unit) || (i > start && RELATIVE.test(unit.low))) {
      if (!INSIDE.test(unit.low)) return null;
    } else if (unit.low.endsWith('ed') && !DETERMINERS.has(units[i - 1]?.low ?? '')) return null;
  }
  return null;
}
