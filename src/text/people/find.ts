import { isOnePerson } from '../lexicon/persons.ts';
import { spelling } from './fold.ts';
import type { Person } from './join.ts';
import { nameWords } from './words.ts';

/** The words of a name, each by the key of its spellings. */
const keys = (name: string): string[] => nameWords(name).map(spelling);

/** How well a name answers to a query, best first; null when it does not. */
function rank(name: readonly string[], asked: readonly string[]): number | null {
  let at = 0;
  for (const word of name) if (at < asked.length && word === asked[at]) at++;
  if (at < asked.length) return null;
  return name.at(-1) === asked.at(-1) ? 0 : 1;
}

/** Who has a name with a word, by the word's key: the numbers of the people, rising. */
export type Having = ReadonlyMap<string, readonly number[]>;

/** Finds who has a name with which word. */
export function havingOf(people: readonly Pick<Person, 'names'>[]): Having {
  const having = new Map<string, number[]>();
  for (const [number, { names }] of people.entries())
    for (const word of new Set(names.flatMap(({ text }) => keys(text)))) {
      const others = having.get(word);
      if (others) others.push(number);
      else having.set(word, [number]);
    }
  return having;
}

/** Those who may answer to the words of a query, in order: nobody who does is left out. */
export type Candidates = (asked: readonly string[]) => readonly Person[];

/** @param open gives who has a name with which word; it is asked once, when somebody is looked for */
export function candidatesIn(
  people: readonly Person[],
  open: () => Having = () => havingOf(people),
): Candidates {
  let made: Having | undefined;
  return (asked) => {
    const having = (made ??= open());
    const lists = asked.map((word) => having.get(word) ?? []);
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
    return fewest.map((number) => people[number]!);
  };
}

/**
 * Finds people by surname, full name, or either with a title, or a noun for somebody where nobody is called so: "the teacher Ida Moe". Spelling
 * variants, case and accents do not matter.
 */
export function finder(candidates: Candidates): (query: string) => readonly Person[] {
  const spelt = new Map<Person, readonly (readonly string[])[]>();
  const namesOf = (person: Person) => {
    const known = spelt.get(person) ?? person.names.map(({ text }) => keys(text));
    spelt.set(person, known);
    return known;
  };
  const named = (asked: readonly string[]): readonly Person[] => {
    const found = candidates(asked).flatMap((person) => {
      const ranks = namesOf(person)
        .map((name) => rank(name, asked))
        .filter((each) => each !== null);
      return ranks.length > 0 ? [{ person, rank: Math.min(...ranks) }] : [];
    });
    const best = Math.min(...found.map(({ rank: each }) => each));
    return found.filter(({ rank: each }) => each === best).map(({ person }) => person);
  };
  return (query) => {
    const found = named(keys(query));
    if (found.length > 0) return found;
    const own = nameWords(query);
    const first = own.findIndex((word) => !isOnePerson(word));
    return first > 0 ? named(own.slice(first).map(spelling)) : [];
  };
}
