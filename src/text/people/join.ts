import type { Article } from '../../corpus/article.ts';
import type { Verbatim } from '../../corpus/verbatim.ts';
import type { LocalPerson, Reading } from '../reading.ts';
import { type Candidates, candidatesIn, finder, type Having } from './find.ts';
import { fold } from './fold.ts';
import { forms } from './forms.ts';
import { gather } from './gather.ts';
import type { Group, Member } from './group.ts';
import type { Joins } from './joins.ts';
import { member } from './member.ts';
import { type Known, namesakesOf, type Namesake } from './namesakes.ts';
import { regroup } from './regroup.ts';
import { othersIn } from './signs/others.ts';
import { sexesOf } from './signs/sexes.ts';
import type { Why } from './why.ts';

/** Where a person is, and why they are taken for the same as in the articles before; null for whom the others were joined to. */
export interface Joined {
  readonly article: string;
  readonly index: number;
  readonly why: Why | null;
}

/** One person, or one organisation that speaks, across the archive. */
export interface Person {
  /** The folded fullest name, with a number when two share it: stable for one archive. */
  readonly id: string;
  /** The fullest well-cased form, wherever in the archive it stands. */
  readonly name: Verbatim;
  /** Every distinct form of the name, the fullest first. */
  readonly names: readonly Verbatim[];
  /** Where they are: an article's id and the index into its reading's `people`, in the archive's order. */
  readonly members: readonly Joined[];
  readonly kind: LocalPerson['kind'];
  /** Several people of this surname are known and the article does not say which of them is meant. */
  readonly doubtful: boolean;
}

/** The people of an archive. */
export interface People {
  readonly all: readonly Person[];
  /** The number of a person in `all`; -1 for somebody who is none of them. */
  readonly numberOf: (person: Person) => number;
  /** @throws RangeError when that article's reading has no such person */
  readonly of: (article: string, index: number) => Person;
  /** People of that surname, full name, or either with a title; case and accents do not matter. Best first, empty when none. */
  readonly find: (query: string) => readonly Person[];
  /** Those of `all` who may answer to some words of a name. */
  readonly candidates: Candidates;
  /** Who else may have the same name, and why they are taken for somebody else. */
  readonly apart: (person: Person) => readonly Namesake[];
}

/** One article with what is read in it. */
export interface Read {
  readonly article: Article;
  readonly reading: Reading;
}

/** An organisation when one article shows it to be one and none shows a person. */
const kindOf = ({ kind, members }: Group): LocalPerson['kind'] =>
  members.some(({ person }) => person.kind === 'organisation') &&
  members.every(
    ({ words, person, offices }) => words.length === 1 && person.gender === null && offices.length === 0,
  )
    ? 'organisation'
    : kind;

/**
 * Joins the people of an archive: one person for "VLADIMIR PUTIN", "Mr Putin" and "President Vladimir
 * Putin". Two of one surname stay apart; a mention that could be either is a person of its own, `doubtful`.
 * The result does not depend on the order of `texts`, but for the order of `all` and `members`.
 * @param joins what the keeper of the articles knows better
 */
export function joinPeople(texts: readonly Read[], joins?: Joins): People {
  const { all, groups } = joined(
    texts.flatMap((text) => membersOf(text)),
    joins,
  );
  return peopleOf(all, groups);
}

/** The people of an archive, and by the same numbers what is compared of them. */
export interface Gathering {
  readonly all: readonly Person[];
  readonly groups: readonly Group[];
}

/** Joins the people of an archive; see `joinPeople`. @param members those of all its articles, in order */
export function joined(members: readonly Member[], joins?: Joins): Gathering {
  const order = new Map<Article, number>();
  for (const { article } of members) if (!order.has(article)) order.set(article, order.size);
  const gathered = gather(members);
  const groups = joins ? regroup(gathered, joins) : gathered;
  const called = numbering();
  const all = groups.map((group) => personOf(group, called, (article) => order.get(article)!));
  return { all, groups };
}

/** Numbers those of one name, in the order in which they come: "ann lee", "ann lee 2". */
export function numbering(): (name: string) => string {
  const taken = new Map<string, number>();
  return (name) => {
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count > 1 ? `${name} ${count}` : name;
  };
}

/** A group as a person. @param idOf makes an id of the folded fullest name @param placeOf an article's place in the archive */
export function personOf(
  group: Group,
  idOf: (name: string) => string,
  placeOf: (article: Article) => number,
): Person {
  const names = forms(group);
  return {
    id: idOf(fold(names[0]!.text)),
    name: names[0]!,
    names,
    members: group.members
      .toSorted((a, b) => placeOf(a.article) - placeOf(b.article) || a.index - b.index)
      .map((one) => ({ article: one.article.id, index: one.index, why: group.why.get(one) ?? null })),
    kind: kindOf(group),
    doubtful: group.doubtful,
  };
}

/** The people that an article names, with what they are compared by. */
export function membersOf({ article, reading }: Read): Member[] {
  const sexes = sexesOf(article, reading);
  const others = othersIn(article, reading);
  return reading.people.map((person, index) =>
    member(article, person, index, sexes.get(index) ?? null, others),
  );
}

/**
 * People who are joined already.
 * @param groups what is compared of them
 * @param having who has a name with which word, where that is known already
 */
export function peopleOf(all: readonly Person[], groups: readonly Known[], having?: () => Having): People {
  const where = new Map<string, Person[]>();
  for (const person of all)
    for (const { article, index } of person.members) {
      const known = where.get(article);
      if (known) known[index] = person;
      else where.set(article, Object.assign([], { [index]: person }));
    }
  const candidates = candidatesIn(all, having);
  let numbers: Map<Person, number> | undefined;
  return {
    all,
    candidates,
    numberOf(person) {
      numbers ??= new Map(all.map((one, number) => [one, number]));
      return numbers.get(person) ?? -1;
    },
    of: (article, index) => {
      const person = where.get(article)?.[index];
      if (!person) throw new RangeError(`No person ${index} in ${article}`);
      return person;
    },
    find: finder(candidates),
    apart: namesakesOf(all, groups),
  };
}
