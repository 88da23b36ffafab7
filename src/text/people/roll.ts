import type { ArticleKeys } from './keys.ts';
import { EVERYWHERE, type Naming } from './signs/second-sign.ts';

/** Somebody in one article: its id, and the index in its reading. */
export interface Seat {
  readonly article: string;
  readonly index: number;
}

/** Whom some articles name, by what they are gathered: which of them an article more, or less, may concern. */
export interface Roll {
  /**
   * Takes out articles, and takes in others.
   * @returns the surnames of those who may be somebody else than before, or new, or gone; and the names that came first in the
   * full names of those who are gone
   */
  readonly change: (
    gone: readonly string[],
    fresh: ReadonlyMap<string, ArticleKeys>,
  ) => { readonly surnames: ReadonlySet<string>; readonly families: ReadonlySet<string> };
  readonly naming: Naming;
  readonly of: (seat: Seat) => ArticleKeys['members'][number];
  /** All of a surname. */
  readonly called: (own: string) => readonly Seat[];
  /** The names that come first in the full names of a surname. */
  readonly familiesOf: (own: string) => Iterable<string>;
  /** The surnames of those whose full names begin with a name. */
  readonly beginningWith: (family: string) => Iterable<string>;
  /** Whether somebody is known by nothing but this surname. */
  readonly isBare: (own: string) => boolean;
}

/** Counts by two names. */
function pairs() {
  const counts = new Map<string, Map<string, number>>();
  return {
    add(one: string, other: string, by: number): void {
      const known = counts.get(one) ?? new Map<string, number>();
      const now = (known.get(other) ?? 0) + by;
      if (now === 0) known.delete(other);
      else known.set(other, now);
      counts.set(one, known);
    },
    of: (one: string): ReadonlyMap<string, number> => counts.get(one) ?? NONE,
  };
}
const NONE: ReadonlyMap<string, number> = new Map();

/** Opens the roll of some articles. @param all by their ids */
export function openRoll(all: Iterable<readonly [string, ArticleKeys]>): Roll {
  const keys = new Map<string, ArticleKeys>();
  const bare = new Map<string, number>();
  /** In which articles somebody of a surname is; which full names begin how; in which articles a name or a place is. */
  const [owners, families, beginnings] = [pairs(), pairs(), pairs()];
  const naming = { others: pairs(), places: pairs() };
  const count = (id: string, { members, others }: ArticleKeys, by: 1 | -1): void => {
    for (const other of others) naming.others.add(other, id, by);
    for (const { own, family, isBare, places } of members) {
      owners.add(own, id, by);
      if (isBare) bare.set(own, (bare.get(own) ?? 0) + by);
      if (family !== null) {
        families.add(own, family, by);
        beginnings.add(family, own, by);
      }
      for (const place of places) naming.places.add(place, id, by);
    }
  };
  const take = (id: string, one: ArticleKeys): void => {
    keys.set(id, one);
    count(id, one, 1);
  };
  for (const [id, one] of all) take(id, one);
  const surnamesIn = (id: string): string[] => keys.get(id)!.members.map(({ own }) => own);
  return {
    change(gone, fresh) {
      const [surnames, lost] = [new Set<string>(), new Set<string>()];
      const changed = [...gone.map((id) => keys.get(id)!), ...fresh.values()];
      const names = {
        others: new Set(changed.flatMap(({ others }) => others)),
        places: new Set(changed.flatMap(({ members }) => members.flatMap(({ places }) => places))),
      };
      const rare = () =>
        (['others', 'places'] as const).flatMap((of) =>
          Array.from(names[of], (name) => ({ of, name, is: naming[of].of(name).size <= EVERYWHERE })),
        );
      const before = rare();
      for (const { own, family } of changed.flatMap(({ members }) => members)) {
        surnames.add(own);
        if (family !== null) lost.add(family);
      }
      for (const id of gone) {
        count(id, keys.get(id)!, -1);
        keys.delete(id);
      }
      for (const [id, one] of fresh) take(id, one);
      // What few articles have tells who somebody is; what many have does not.
      for (const [i, { of, name, is }] of rare().entries())
        if (is !== before[i]!.is)
          for (const id of naming[of].of(name).keys()) for (const own of surnamesIn(id)) surnames.add(own);
      return { surnames, families: lost };
    },
    naming: (of, name) => naming[of].of(name).size,
    of: ({ article, index }) => keys.get(article)!.members[index]!,
    called: (own) =>
      [...owners.of(own).keys()].flatMap((article) =>
        keys.get(article)!.members.flatMap((one, index) => (one.own === own ? [{ article, index }] : [])),
      ),
    familiesOf: (own) => families.of(own).keys(),
    beginningWith: (family) => beginnings.of(family).keys(),
    isBare: (own) => (bare.get(own) ?? 0) > 0,
  };
}
