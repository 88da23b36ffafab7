import type { Group } from './group.ts';
import type { Person } from './join.ts';
import { formOf } from './why.ts';
import { compatible, surname } from './same.ts';
import { parted, type Parting } from './signs/parted.ts';

/** Somebody who may have the same name as another, and why they are not taken for one. */
export interface Namesake {
  readonly person: Person;
  /** `suffix`: Sr. and Jr.; `unsigned`: only a surname, initials or another spelling, and nothing besides. */
  readonly why: Parting | 'suffix' | 'unsigned';
}

function apartBy(a: Group, b: Group): Namesake['why'] | null {
  const one = { words: a.words, gender: null, suffix: null };
  if (!compatible(one, { words: b.words, gender: null, suffix: null })) return null;
  if (a.suffix !== b.suffix) return 'suffix';
  const sex = a.gender && b.gender && a.gender !== b.gender && formOf(a, b) === 'surname' ? 'sex' : null;
  return sex ?? parted(a.signs, b.signs, surname(a)) ?? 'unsigned';
}

/**
 * Finds those who may share a name with somebody.
 * @param all persons, each with the group of the same place in `groups`
 */
export function namesakesOf(
  all: readonly Person[],
  groups: readonly Group[],
): (person: Person) => readonly Namesake[] {
  const groupOf = new Map(all.map((person, i) => [person, groups[i]!]));
  const bySurname = Map.groupBy(all, (person) => surname(groupOf.get(person)!));
  return (person) => {
    const own = groupOf.get(person)!;
    return (bySurname.get(surname(own)) ?? []).flatMap((other) => {
      const why = other === person || other.kind !== person.kind ? null : apartBy(own, groupOf.get(other)!);
      return why ? [{ person: other, why }] : [];
    });
  };
}
