import type { Article } from '../../corpus/article.ts';
import { copy, type Verbatim } from '../../corpus/verbatim.ts';
import type { LocalPerson, Reading } from '../reading.ts';
import { finder } from './find.ts';
import { fold } from './fold.ts';
import { gather } from './gather.ts';
import type { Group } from './group.ts';
import { member } from './member.ts';
import { nameWords } from './words.ts';

/** One person, or one organisation that speaks, across the archive. */
export interface Person {
  /** The folded fullest name, with a number when two share it: stable for one archive. */
  readonly id: string;
  /** The fullest well-cased form, wherever in the archive it stands. */
  readonly name: Verbatim;
  /** Every distinct form of the name, the fullest first. */
  readonly names: readonly Verbatim[];
  /** Where they are: an article's id and the index into its reading's `people`, in the archive's order. */
  readonly members: readonly { readonly article: string; readonly index: number }[];
  readonly kind: LocalPerson['kind'];
  /** Several people of this surname are known and the article does not say which of them is meant. */
  readonly doubtful: boolean;
}

/** The people of an archive. */
export interface People {
  readonly all: readonly Person[];
  /** @throws RangeError when that article's reading has no such person */
  readonly of: (article: string, index: number) => Person;
  /** People of that surname, full name, or either with a title; case and accents do not matter. Best first, empty when none. */
  readonly find: (query: string) => readonly Person[];
}

/** One article with what is read in it. */
export interface Read {
  readonly article: Article;
  readonly reading: Reading;
}

const SHOUTED = /^[^\p{Ll}]+$/u;

/** A form gives way to a shorter full name that is used so many times as often: "Ann Lee" to "Ann Lee Leaves". */
const OFTEN = 4;

/** One way in which a name is written. */
interface Form {
  readonly form: Verbatim;
  readonly words: number;
  uses: number;
}

const rank = ({ form, words }: Form): number => words * 2 - Number(SHOUTED.test(form.text));

/** Every distinct form of a name, the fullest first; of two alike the one that is not in capitals. */
function forms(group: Group): Verbatim[] {
  const seen = new Map<string, Form>();
  for (const { article, person } of group.members)
    for (const range of [person.name, ...person.mentions]) {
      const form = copy(article, range);
      const known = seen.get(form.text);
      if (known) known.uses++;
      else seen.set(form.text, { form, words: nameWords(form.text).length, uses: 1 });
    }
  const fullest = [...seen.values()].toSorted(
    (a, b) => rank(b) - rank(a) || b.form.text.length - a.form.text.length,
  );
  const most = fullest.reduce((sum, { words, uses }) => (words > 1 ? Math.max(sum, uses) : sum), 0);
  const rare = ({ uses }: Form): boolean => uses * OFTEN <= most;
  return [...fullest.filter((one) => !rare(one)), ...fullest.filter(rare)].map(({ form }) => form);
}

/** An organisation when one article shows it to be one and none shows a person. */
const kindOf = ({ kind, members }: Group): LocalPerson['kind'] =>
  members.some(({ person }) => person.kind === 'organisation') &&
  members.every(
    ({ words, person }) => words.length === 1 && person.gender === null && person.offices.length === 0,
  )
    ? 'organisation'
    : kind;

const key = (article: string, index: number): string => `${article}:${index}`;

/**
 * Joins the people of an archive: one person for "VLADIMIR PUTIN", "Mr Putin" and "President Vladimir
 * Putin". Two of one surname stay apart; a mention that could be either is a person of its own, `doubtful`.
 * The result does not depend on the order of `texts`, but for the order of `all` and `members`.
 */
export function joinPeople(texts: readonly Read[]): People {
  const members = texts.flatMap(({ article, reading }) =>
    reading.people.map((person, index) => member(article, person, index)),
  );
  const taken = new Map<string, number>();
  const where = new Map<string, Person>();
  const order = new Map(members.map((one, at) => [one, at]));
  const all = gather(members).map((group): Person => {
    const names = forms(group);
    const id = fold(names[0]!.text);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    const person: Person = {
      id: count > 1 ? `${id} ${count}` : id,
      name: names[0]!,
      names,
      members: group.members
        .toSorted((a, b) => order.get(a)! - order.get(b)!)
        .map(({ article, index }) => ({ article: article.id, index })),
      kind: kindOf(group),
      doubtful: group.doubtful,
    };
    for (const one of person.members) where.set(key(one.article, one.index), person);
    return person;
  });
  return {
    all,
    of: (article, index) => {
      const person = where.get(key(article, index));
      if (!person) throw new RangeError(`No person ${index} in ${article}`);
      return person;
    },
    find: finder(all),
  };
}
