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

/**
 * Finds people by surname, full name, or either with a title; spelling variants, case and accents do not matter.
 * @param open gives who has a name with which word; it is asked once, when somebody is looked for
 */
export function finder(
  people: readonly Person[],
  open: () => Having = () => havingOf(people),
): (query: string) => readonly Person[] {
  let made: Having | undefined;
  const spelt: (readonly (readonly string[])[])[] = [];
  const namesOf = (number: number) => (spelt[number] ??= people[number]!.names.map(({ text }) => keys(text)));
  return (query) => {
    const having = (made ??= open());
    const asked = keys(query);
    const lists = asked.map((word) => having.get(word) ?? []);
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
    const found = fewest.flatMap((number) => {
      const ranks = namesOf(number)
        .map((name) => rank(name, asked))
        .filter((each) => each !== null);
      return ranks.length > 0 ? [{ person: people[number]!, rank: Math.min(...ranks) }] : [];
    });
    const best = Math.min(...found.map(({ rank: each }) => each));
    return found.filter(({ rank: each }) => each === best).map(({ person }) => person);
  };
}
