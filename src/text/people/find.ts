import { spelling } from './fold.ts';
import type { Person } from './join.ts';
import { nameWords } from './words.ts';

/** How well a name answers to a query, best first; null when it does not. */
function rank(name: readonly string[], asked: readonly string[]): number | null {
  let at = 0;
  for (const word of name) if (at < asked.length && spelling(word) === spelling(asked[at]!)) at++;
  if (at < asked.length) return null;
  return spelling(name.at(-1)!) === spelling(asked.at(-1)!) ? 0 : 1;
}

/** Finds people by surname, full name, or either with a title; spelling variants, case and accents do not matter. */
export function finder(people: readonly Person[]): (query: string) => readonly Person[] {
  const named = people.map((person) => ({ person, names: person.names.map(({ text }) => nameWords(text)) }));
  return (query) => {
    const asked = nameWords(query);
    if (asked.length === 0) return [];
    const found = named.flatMap(({ person, names }) => {
      const ranks = names.map((name) => rank(name, asked)).filter((each) => each !== null);
      return ranks.length > 0 ? [{ person, rank: Math.min(...ranks) }] : [];
    });
    const best = Math.min(...found.map(({ rank: each }) => each));
    return found.filter(({ rank: each }) => each === best).map(({ person }) => person);
  };
}
