import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { isGiven } from '../../people/given-or-title.ts';
import type { Phrase } from '../phrase/type.ts';
import type { Unit } from '../unit.ts';
import { ends } from './ends.ts';

/** More who speak together than this are no list of speakers. */
const MOST = 6;

/** Whether a list of names can begin after `at`: at a clause's start, not behind a verb or a preposition; one of more than two not behind a conjunction. */
function opens(units: readonly Unit[], at: number, floor: number, list: boolean): boolean {
  const left = units[at];
  if (!left || at < floor) return true;
  const sign = left.kind === 'sign' && left.low !== ')';
  return sign || left.closes === true || left.low === 'both' || (!list && CONJUNCTIONS.has(left.low));
}

/** A name, or a given name that shares the surname of the next: "Tom and Ida Dale". */
const isNameLike = ({ kind, capital, low }: Unit): boolean => kind === 'name' || (capital && isGiven(low));

/** The subject with those who speak with it, named before it: "Anna Berg and Jan Holm said". */
export function withBefore(units: readonly Unit[], phrase: Phrase, floor: number): Phrase {
  const others: number[] = [];
  let first = phrase.first;
  if (units[first - 1]?.low !== 'and') return phrase;
  while (others.length < MOST && first - 2 >= floor && isNameLike(units[first - 2]!)) {
    if (others.length > 0 && units[first - 1]!.low !== ',') break;
    first -= 2;
    others.unshift(first);
  }
  // "In a letter to Tom Rusk, Anna Berg and Jan Holm said"
  while (others.length > 0 && !opens(units, first - 1, floor, others.length > 1)) {
    first += 2;
    others.shift();
  }
  if (others.length === 0) return phrase;
  // Whoever is named first speaks first.
  const [head, ...rest] = [...others.filter((at) => units[at]!.kind === 'name'), phrase.head];
  return { ...phrase, first, head, others: rest };
}

/** The subject with those who speak with it, named after it: "said Anna Berg and Jan Holm". */
export function withBehind(units: readonly Unit[], phrase: Phrase): Phrase {
  const other = phrase.last + 1;
  const joined = units[phrase.last]?.low === 'and' && units[other]?.kind === 'name';
  return joined && ends(units, other + 1) ? { ...phrase, last: other + 1, others: [other] } : phrase;
}
