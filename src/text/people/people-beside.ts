import { type Candidates, candidatesIn, finder } from './find.ts';
import type { People, Person } from './join.ts';
import { namesakesOf } from './namesakes.ts';
import type { Gathered } from './regather.ts';
import type { Seat } from './roll.ts';

/** Those whom a cast began with, before any article came or went. */
interface First {
  readonly was: Cast['was'];
  readonly candidates: Candidates;
  readonly numberOf: People['numberOf'];
}

/** The people of some articles, of whom others can be made when articles come or go. */
export interface Cast {
  readonly people: People;
  readonly all: readonly Gathered[];
  /** Whoever somebody in an article is; undefined in one that is none of the articles. */
  readonly was: (seat: Seat) => Gathered | undefined;
  readonly first: First;
  /** By number of those whom it began with: their number now, or -1. */
  readonly places: Int32Array;
  /** Those of `all` who were not among them, in any order. */
  readonly others: readonly Gathered[];
  /** By number of those before: their number now, or -1. */
  readonly moved: Int32Array;
  /** The numbers of those who were not among those before. */
  readonly fresh: readonly number[];
}

/**
 * @param people of whom `all` are told, in the same order
 * @param has whether an id is that of one of their articles
 */
export function castOf(people: People, all: readonly Gathered[], has: (article: string) => boolean): Cast {
  const was: Cast['was'] = ({ article, index }) =>
    has(article) ? all[people.numberOf(people.of(article, index))] : undefined;
  const places = Int32Array.from(all.keys());
  const first = { was, candidates: people.candidates, numberOf: people.numberOf };
  return { people, all, was, first, places, others: [], moved: places, fresh: [] };
}

const keyOf = ({ article, index }: Seat): string => `${article}:${index}`;

/** @param fresh those of `all` who were not among those before, in order; the others stand in the order that they had */
function movedTo(before: readonly Gathered[], all: readonly Gathered[], fresh: readonly Gathered[]) {
  const moved = new Int32Array(before.length).fill(-1);
  const came: number[] = [];
  for (let [now, was] = [0, 0]; now < all.length; now++) {
    const one = all[now]!;
    if (one === fresh[came.length]) {
      came.push(now);
      continue;
    }
    while (before[was] !== one) was++;
    moved[was++] = now;
  }
  return { moved, came };
}

/**
 * The people of articles of which a few came or went.
 * @param all in order
 * @param fresh those of them who were not among those before, in order
 */
export function castBeside(before: Cast, all: readonly Gathered[], fresh: readonly Gathered[]): Cast {
  const { first } = before;
  const { moved, came } = movedTo(before.all, all, fresh);
  const places = before.places.map((was) => (was < 0 ? -1 : moved[was]!));
  const kept = before.others.filter(({ person }) => moved[before.people.numberOf(person)]! >= 0);
  const others = [...kept, ...fresh];
  const numbers = new Map([
    ...kept.map(({ person }): [Person, number] => [person, moved[before.people.numberOf(person)]!]),
    ...fresh.map(({ person }, i): [Person, number] => [person, came[i]!]),
  ]);
  const numberOf = (person: Person): number => {
    const number = first.numberOf(person);
    return number < 0 ? (numbers.get(person) ?? -1) : places[number]!;
  };
  const seats = new Map(
    others.flatMap((one) => one.person.members.map((seat): [string, Gathered] => [keyOf(seat), one])),
  );
  const more = candidatesIn(others.map(({ person }) => person));
  const candidates: Candidates = (asked) =>
    [...first.candidates(asked).filter((person) => numberOf(person) >= 0), ...more(asked)].toSorted(
      (a, b) => numberOf(a) - numberOf(b),
    );
  const was = (seat: Seat): Gathered | undefined => {
    const one = seats.get(keyOf(seat)) ?? first.was(seat);
    return one && numberOf(one.person) >= 0 ? one : undefined;
  };
  const of = (article: string, index: number): Person => {
    const one = was({ article, index });
    if (!one) throw new RangeError(`No person ${index} in ${article}`);
    return one.person;
  };
  const persons = all.map(({ person }) => person);
  let apart: People['apart'] | undefined;
  return {
    all,
    was,
    first,
    places,
    others,
    moved,
    fresh: came,
    people: {
      all: persons,
      numberOf,
      of,
      candidates,
      find: finder(candidates),
      apart(person) {
        apart ??= namesakesOf(
          persons,
          all.map(({ known }) => known),
        );
        return apart(person);
      },
    },
  };
}
