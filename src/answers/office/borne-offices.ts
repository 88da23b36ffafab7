import { askedOffice } from '../../text/offices/asked.ts';
import type { Text } from '../../search/passages.ts';
import type { Person } from '../../text/people/join.ts';

const ARTICLE = /^(?:an?|the)\s+/iu;

/** A bare "minister" is typed as fast as it is chosen. */
const isAsked = (office: string): boolean => /\S\s+\S/u.test(office) && askedOffice(office) !== null;

/**
 * The offices that stand beside the names of those who are quoted, each once, in order: what can be asked for.
 * @param people those who are quoted
 */
export function borneOffices(people: readonly Person[], texts: readonly Text[]): string[] {
  const numbers = new Map(texts.map(({ article }, number) => [article.id, number]));
  const found = new Map<string, string | null>();
  for (const { members } of people)
    for (const { article: id, index } of members) {
      const { article, reading } = texts[numbers.get(id)!]!;
      for (const { start, end } of reading.people[index]!.offices) {
        const office = article.text.slice(start, end).replace(ARTICLE, '');
        const low = office.toLowerCase();
        if (!found.has(low)) found.set(low, isAsked(office) ? office : null);
      }
    }
  return [...found.values()]
    .filter((office) => office !== null)
    .toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
