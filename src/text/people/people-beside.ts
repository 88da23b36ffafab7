import { type Candidates, candidatesIn, finder } from './find.ts';
import type { People, Person } from './join.ts';
import { namesakesOf } from './namesakes.ts';
import type { Gathered } from './regather.ts';
import type { Seat } from './roll.ts';

/** The people of some articles, of whom others can be made when articles come or go. */
export interface Cast {
  readonly people: People;
  readonly all: readonly Gathered[];
  /** Whoever somebody in an article is; undefined in one that is none of the articles. */
  readonly was: (seat: Seat) => Gathered | undefined;
  /** Those whom it began with, before any article came or went, and those of `all` who were not among them. */
  readonly first: { readonly was: Cast['was']; readonly candidates: Candidates };
  readonly others: readonly Gathered[];
}

/**
 * @param people of whom `all` are told, in the same order
 * @param has whether an id is that of one of their articles
 */
export function castOf(people: People, all: readonly Gathered[], has: (article: string) => boolean): Cast {
  const byPerson = new Map(all.map((one) => [one.person, one]));
  const was: Cast['was'] = ({ article, index }) =>
    has(article) ? byPerson.get(people.of(article, index)) : undefined;
  return { people, all, was, first: { was, candidates: people.candidates }, others: [] };
}

const keyOf = ({ article, index }: Seat): string => `${article}:${index}`;

/**
 * The people of articles of which a few came or went.
 * @param all in order
 * @param fresh those of them who were not among those before
 */
export function castBeside(
  { first, others: known }: Pick<Cast, 'first' | 'others'>,
  all: readonly Gathered[],
  fresh: readonly Gathered[],
): Cast {
  const persons = all.map(({ person }) => person);
  const numbers = new Map(persons.map((person, number) => [person, number]));
  const others = [...known.filter(({ person }) => numbers.has(person)), ...fresh];
  const seats = new Map(
    others.flatMap((one) => one.person.members.map((seat): [string, Gathered] => [keyOf(seat), one])),
  );
  const more = candidatesIn(others.map(({ person }) => person));
  const candidates: Candidates = (asked) =>
    [...first.candidates(asked).filter((person) => numbers.has(person)), ...more(asked)].toSorted(
      (a, b) => numbers.get(a)! - numbers.get(b)!,
    );
  const was = (seat: Seat): Gathered | undefined => {
    const one = seats.get(keyOf(seat)) ?? first.was(seat);
    return one && numbers.has(one.person) ? one : undefined;
  };
  const of = (article: string, index: number): Person => {
    const one = was({ article, index });
    if (!one) throw new RangeError(`No person ${index} in ${article}`);
    return one.person;
  };
  const groups = all.map(({ known: compared }) => compared);
  return {
    all,
    was,
    first,
    others,
    people: { all: persons, of, candidates, find: finder(candidates), apart: namesakesOf(persons, groups) },
  };
}
