import type { Article } from '../../corpus/article.ts';
import type { LocalPerson } from '../reading.ts';
import { compatible, meant, surname, type Named } from './same.ts';
import { nameWords, suffixOf } from './words.ts';

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
export function member(article: Article, person: LocalPerson, index: number): Member {
  const forms = [person.name, ...person.mentions].map(({ start, end }) => article.text.slice(start, end));
  return {
    article,
    index,
    person,
    words: ownWords(forms),
    gender: person.gender,
    suffix: forms.map(suffixOf).find((suffix) => suffix !== null) ?? null,
  };
}

/**
 * The words of the fullest form; where a shorter full name inside it is used more often, those: a headline in
 * capitals hangs a verb on a name ("Ann Lee Leaves").
 * @param forms every mention as it stands, the fullest first
 */
function ownWords(forms: readonly string[]): readonly string[] {
  const fullest = nameWords(forms[0]!);
  if (fullest.length <= 2) return fullest;
  const uses = new Map<string, number>();
  for (const form of forms) uses.set(form, (uses.get(form) ?? 0) + 1);
  const inside = Array.from(uses, ([form, times]) => ({ words: nameWords(form), times })).filter(
    ({ words, times }) =>
      words.length > 1 &&
      times > uses.get(forms[0]!)! &&
      ` ${fullest.join(' ')} `.includes(` ${words.join(' ')} `),
  );
  return inside.toSorted((a, b) => b.words.length - a.words.length)[0]?.words ?? fullest;
}

/** A name with something in front of it is seldom: the name itself is used so many times as often. */
const OFTEN = 4;

/** Takes "Crooked Ann Lee" and "Texan Ann Lee" for Ann Lee, where the archive has that name far more often. */
function withoutPrefixes(members: readonly Member[]): Member[] {
  const uses = new Map<string, number>();
  for (const { words } of members) {
    const name = words.join(' ');
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const often = (words: readonly string[]): number => uses.get(words.join(' ')) ?? 0;
  return members.map((one) => {
    const name = [2, 3, 4]
      .map((length) => one.words.slice(-length))
      .find((tail) => often(tail) >= OFTEN * often(one.words));
    return name ? Object.assign({}, one, { words: name, gender: null }) : one;
  });
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
  const into = (group: Group, one: Member): void => {
    group.members.push(one);
    if (one.words.length > group.words.length) group.words = one.words;
    group.gender ??= one.gender;
  };
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

/**
 * Joins "James Comey Jr." to the only James Comey, since few papers write the suffix each time; not where an
 * article tells the two apart.
 */
function withoutSuffixes(all: readonly Group[], namesakes: (group: Group) => readonly Group[]): Group[] {
  const articles = (group: Group): Set<Article> => new Set(group.members.map(({ article }) => article));
  const joined = new Set<Group>();
  for (const group of all) {
    if (group.suffix === null || group.words.length < 2) continue;
    const named = { ...group, suffix: null };
    const plain = namesakes(group).filter(
      ({ suffix, kind, doubtful, words }) =>
        suffix === null && kind === 'person' && !doubtful && words.length > 1,
    );
    const [only, ...others] = plain.filter((one) => compatible(one, named));
    if (!only || others.length > 0 || !articles(only).isDisjointFrom(articles(group))) continue;
    only.members.push(...group.members);
    joined.add(group);
  }
  return all.filter((group) => !joined.has(group));
}
