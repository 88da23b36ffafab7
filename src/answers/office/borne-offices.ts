import { askedOffice } from '../../text/offices/asked.ts';
import type { Member } from '../../text/people/group.ts';
import type { Person } from '../../text/people/join.ts';

const ARTICLE = /^(?:an?|the)\s+/iu;

/** A bare "minister" is typed as fast as it is chosen. */
const isAsked = (office: string): boolean => /\S\s+\S/u.test(office) && askedOffice(office) !== null;

/**
 * The offices that stand beside the names of those who are quoted, each once, in order: what can be asked for.
 * @param people those who are quoted
 * @param named whom the articles name, by the id of the article
 */
export function borneOffices(
  people: readonly Person[],
  named: ReadonlyMap<string, readonly Pick<Member, 'offices'>[]>,
): string[] {
  const found = new Map<string, string | null>();
  for (const { members } of people)
    for (const { article, index } of members)
      for (const written of named.get(article)![index]!.offices) {
        const office = written.replace(ARTICLE, '');
        const low = office.toLowerCase();
        if (!found.has(low)) found.set(low, isAsked(office) ? office : null);
      }
  return [...found.values()]
    .filter((office) => office !== null)
    .toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
