import type { Group, Member } from './group.ts';
import { begun, into } from './grow.ts';
import { namingOf } from './naming.ts';
import { withoutPrefixes } from './prefixes.ts';
import { compatible, meant, type Named, surname } from './same.ts';
import { parted } from './signs/parted.ts';
import { withoutSuffixes } from './suffixes.ts';
import { byTitle, unknown, whyOf } from './why.ts';

/** Whether two are of one surname and of different sex, as a form of address or a given name tells. */
const isOther = (a: Named, b: Named): boolean =>
  a.gender !== null && b.gender !== null && a.gender !== b.gender;

/** Whether a name can be that of a person who is known. Of two full names only what else tells the sex counts. */
function mayBe(group: Group, one: Member, own: string): boolean {
  if (group.kind !== 'person' || one.person.kind !== 'person')
    return group.words.join(' ') === one.words.join(' ');
  const full = group.words.length > 1 && one.words.length > 1;
  const known = full ? { ...group, gender: group.signs.sex } : group;
  const other = full ? { ...one, gender: one.signs.sex } : one;
  return compatible(known, other) && parted(group.signs, one.signs, own) === null;
}

const evidence = ({ signs: { callings, age, sex } }: Member): number =>
  Number(callings.size > 0) + Number(age !== null) + Number(sex !== null);

/** Those with more to compare by come first: whom the rest may be is known then. The order of articles decides nothing. */
const byEvidence = (a: Member, b: Member): number =>
  b.words.length - a.words.length ||
  evidence(b) - evidence(a) ||
  (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : a.index - b.index);

function put(index: Map<string, Group[]>, key: string, group: Group): void {
  const known = index.get(key);
  if (known) known.push(group);
  else index.set(key, [group]);
}

/**
 * Joins members with full names first, then those known by a surname alone, to the only one it can be. A bare surname,
 * initials and another spelling need a second sign; another age, sex, trade or place keeps two apart.
 */
export function gather(members: readonly Member[]): Group[] {
  const groups: Group[] = [];
  const surnames = new Map<string, Group[]>();
  const families = new Map<string, Group[]>();
  const naming = namingOf(members);
  const add = (one: Member, doubtful: boolean): void => {
    const group = begun(one, doubtful);
    groups.push(group);
    const own = surname(one);
    put(surnames, own, group);
    if (one.family !== null && one.family !== own) put(families, one.family, group);
  };
  const namesakes = ({ words }: Named, own: string): readonly Group[] => {
    const found = surnames.get(own) ?? [];
    return words.length === 1 ? [...found, ...(families.get(own) ?? [])] : found;
  };
  for (const one of withoutPrefixes(members).toSorted(byEvidence)) {
    const own = surname(one);
    const all = namesakes(one, own);
    const could = meant(
      one,
      all.filter((group) => mayBe(group, one, own)),
    );
    const open = could.find(({ doubtful }) => doubtful);
    const known = could.filter(({ doubtful }) => !doubtful);
    const signed = known.flatMap((group) => {
      const why = whyOf(group, one, own, naming);
      return why ? [{ group, why }] : [];
    });
    const [only, ...others] = signed;
    const [last, ...more] = known;
    const bare = one.words.length === 1;
    if (only && others.length === 0) into(only.group, one, only.why);
    // "Mrs Berg": of two who are known only one is a woman.
    else if (last && more.length === 0 && bare && all.some((other) => isOther(other, one)))
      into(last, one, byTitle(last));
    else if (!last || !(bare || more.length > 0)) add(one, false);
    // Several it could be, or one of whom nothing but the name speaks: apart, with others of which the same is true.
    else if (open) into(open, one, unknown(open, one));
    else add(one, true);
  }
  return withoutSuffixes(groups, (group) => surnames.get(surname(group)) ?? [], naming);
}
