import type { Person } from '../../text/people/join.ts';
import { counted } from './counting.ts';
import type { Quoted, Sayings } from './sayings.ts';

/** Sayings in which those of some people are others; who is left with none said nothing. */
export function instead(all: Sayings, theirs: ReadonlyMap<Person, readonly Quoted[]>): Sayings {
  const own = (person: Person): readonly Quoted[] | undefined => {
    const found = theirs.get(person);
    return found && found.length === 0 ? undefined : found;
  };
  const has = (person: Person): boolean => (theirs.has(person) ? own(person) !== undefined : all.has(person));
  const people = (): readonly Person[] => all.people().filter(has);
  return {
    get size() {
      return people().length;
    },
    people,
    turn: (person) => (has(person) ? all.turn(person) : null),
    has,
    each: (person) => (theirs.has(person) ? (own(person) ?? []) : all.each(person)),
    get: (person) => (theirs.has(person) ? own(person) : all.get(person)),
    count: (person) => (theirs.has(person) ? counted(own(person) ?? []) : all.count(person)),
    relayed: (some) =>
      people().flatMap((person) =>
        (theirs.has(person) ? own(person)! : (all.get(person) ?? [])).filter(
          ({ article, quotation: { relayedBy } }) => relayedBy && some(article),
        ),
      ),
    only: (isMeant) =>
      instead(
        all.only(isMeant),
        new Map(
          [...theirs].map(([person, said]) => [person, said.filter(({ article }) => isMeant(article))]),
        ),
      ),
  };
}
