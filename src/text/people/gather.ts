import type { Group, Member } from './group.ts';
import { withoutPrefixes } from './prefixes.ts';
import { compatible, meant, surname } from './same.ts';
import { withoutSuffixes } from './suffixes.ts';

/** Adds a member to whom it is; the fullest name stands for all. */
function into(group: Group, one: Member): void {
  group.members.push(one);
  if (one.words.length > group.words.length) group.words = one.words;
  group.gender ??= one.gender;
}

/** Joins members with full names first, then those known by a surname alone, to the only one it can be. */
export function gather(members: readonly Member[]): Group[] {
  const bySurname = new Map<string, Group[]>();
  const all: Group[] = [];
  const add = (one: Member, doubtful: boolean): void => {
    const { words, gender, suffix, person } = one;
    const group: Group = { words, gender, suffix, kind: person.kind, members: [one], doubtful };
    all.push(group);
    const namesakes = bySurname.get(surname(one));
    if (namesakes) namesakes.push(group);
    else bySurname.set(surname(one), [group]);
  };
  const fits = (one: Member): readonly Group[] =>
    meant(
      one,
      (bySurname.get(surname(one)) ?? []).filter((group) =>
        group.kind === 'person' && one.person.kind === 'person'
          ? compatible(group, one)
          : group.words.join(' ') === one.words.join(' '),
      ),
    );
  const byLength = withoutPrefixes(members).toSorted((a, b) => b.words.length - a.words.length);
  for (const one of byLength) {
    const groups = fits(one);
    const full = groups.filter(({ doubtful }) => !doubtful);
    if (full.length === 1) into(full[0]!, one);
    else if (full.length === 0) add(one, false);
    else {
      // Several it could be: kept apart, together with the others of which the same is true.
      const open = groups.find(({ doubtful }) => doubtful);
      if (open) into(open, one);
      else add(one, true);
    }
  }
  return withoutSuffixes(all, (group) => bySurname.get(surname(group)) ?? []);
}
