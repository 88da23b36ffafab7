import type { Group } from './group.ts';
import type { Person } from './join.ts';
import { formOf } from './why.ts';
import { compatible, surname } from './same.ts';
import { parted, type Parting } from './signs/parted.ts';

/** Somebody who may have the same name as another, and why they are not taken for one. */
export interface Namesake {
  readonly person: Person;
  /** `suffix`: Sr. and Jr.; `keeper`: the keeper of the articles parted them; `unsigned`: only a surname, initials or another spelling, and nothing besides. */
  readonly why: Parting | 'suffix' | 'keeper' | 'unsigned';
}

/** What is compared of two who may share a name. */
export type Known = Pick<Group, 'words' | 'gender' | 'suffix' | 'signs'> & {
  readonly keptFrom: ReadonlyMap<unknown, unknown>;
};

function apartBy(a: Known, b: Known): Namesake['why'] | null {
  if (a.keptFrom.has(b)) return 'keeper';
  const one = { words: a.words, gender: null, suffix: null };
  if (!compatible(one, { words: b.words, gender: null, suffix: null })) return null;
  if (a.suffix !== b.suffix) return 'suffix';
  const sex = a.gender && b.gender && a.gender !== b.gender && formOf(a, b) === 'surname' ? 'sex' : null;
  return sex ?? parted(a.signs, b.signs, surname(a)) ?? 'unsigned';
}

/**
 * Finds those who may share a name with somebody.
 * @param all persons, each with what is known of the one in the same place of `groups`
 */
export function namesakesOf(
  all: readonly Person[],
  groups: readonly Known[],
): (person: Person) => readonly Namesake[] {
  const named = () => Map.groupBy(groups.keys(), (number) => surname(groups[number]!));
  let bySurname: ReturnType<typeof named> | undefined;
  return (person) => {
    const own = groups[all.indexOf(person)]!;
    bySurname ??= named();
    return (bySurname.get(surname(own)) ?? []).flatMap((number) => {
      const other = all[number]!;
      const why = other === person || other.kind !== person.kind ? null : apartBy(own, groups[number]!);
      return why ? [{ person: other, why }] : [];
    });
  };
}
