import type { Article } from '../../corpus/article.ts';
import type { LocalPerson } from '../reading.ts';
import { compatible, surname, type Named } from './same.ts';
import { nameWords } from './words.ts';

export interface Member extends Named {
  readonly article: Article;
  readonly index: number;
  readonly person: LocalPerson;
}

export interface Group extends Named {
  words: readonly string[];
  gender: Named['gender'];
  readonly kind: LocalPerson['kind'];
  readonly members: Member[];
  doubtful: boolean;
}

/** A local person with what it is compared by. */
export const member = (article: Article, person: LocalPerson, index: number): Member => {
  const words = nameWords(article.text.slice(person.name.start, person.name.end));
  return { article, index, person, words, gender: person.gender };
};

/** Joins members with full names first, then those known by a surname alone, to the only one it can be. */
export function gather(members: readonly Member[]): Group[] {
  const bySurname = new Map<string, Group[]>();
  const all: Group[] = [];
  const add = (one: Member, doubtful: boolean): void => {
    const { words, gender, person } = one;
    const group: Group = { words, gender, kind: person.kind, members: [one], doubtful };
    all.push(group);
    const namesakes = bySurname.get(surname(one));
    if (namesakes) namesakes.push(group);
    else bySurname.set(surname(one), [group]);
  };
  const fits = (one: Member): Group[] =>
    (bySurname.get(surname(one)) ?? []).filter(
      (group) =>
        group.words.join(' ') === one.words.join(' ') ||
        (group.kind === 'person' && one.person.kind === 'person' && compatible(group, one)),
    );
  const into = (group: Group, one: Member): void => {
    group.members.push(one);
    if (one.words.length > group.words.length) group.words = one.words;
    group.gender ??= one.gender;
  };
  const byLength = members.toSorted((a, b) => b.words.length - a.words.length);
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
  return all;
}
