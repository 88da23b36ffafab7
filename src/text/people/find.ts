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

interface Spelt {
  readonly person: Person;
  /** The keys of each of the names. */
  readonly names: readonly (readonly string[])[];
}

/** Who has a name with a word, by the word's key. */
type Having = ReadonlyMap<string, readonly Spelt[]>;

function havingOf(people: readonly Person[]): Having {
  const having = new Map<string, Spelt[]>();
  for (const person of people) {
    const one = { person, names: person.names.map(({ text }) => keys(text)) };
    for (const word of new Set(one.names.flat())) {
      const others = having.get(word);
      if (others) others.push(one);
      else having.set(word, [one]);
    }
  }
  return having;
}

/** Finds people by surname, full name, or either with a title; spelling variants, case and accents do not matter. */
export function finder(people: readonly Person[]): (query: string) => readonly Person[] {
  let made: Having | undefined;
  return (query) => {
    const having = (made ??= havingOf(people));
    const asked = keys(query);
    const lists = asked.map((word) => having.get(word) ?? []);
    const fewest = lists.reduce((a, b) => (b.length < a.length ? b : a), lists[0] ?? []);
    const found = fewest.flatMap(({ person, names }) => {
      const ranks = names.map((name) => rank(name, asked)).filter((each) => each !== null);
      return ranks.length > 0 ? [{ person, rank: Math.min(...ranks) }] : [];
    });
    const best = Math.min(...found.map(({ rank: each }) => each));
    return found.filter(({ rank: each }) => each === best).map(({ person }) => person);
  };
}
