import { askedOffice } from '../../text/offices/asked.ts';
import { memo } from '../../corpus/memo.ts';
import type { Person } from '../../text/people/join.ts';

const ARTICLE = /^(?:an?|the)\s+/iu;

/** So many offices are known to be asked for, or not. */
const KEPT = 20_000;

/** A bare "minister" is typed as fast as it is chosen. */
const asked = memo(KEPT, (office) => (/\S\s+\S/u.test(office) && askedOffice(office) !== null ? office : ''));

/**
 * The offices that stand beside the names of those who are quoted, each once, in order: what can be asked for.
 * @param people those who are quoted
 * @param beside the offices beside the name of somebody in an article
 */
export function borneOffices(
  people: readonly Person[],
  beside: (article: string, index: number) => readonly string[],
): string[] {
  const found = new Map<string, string | null>();
  for (const { members } of people)
    for (const { article, index } of members)
      for (const written of beside(article, index)) {
        const office = written.replace(ARTICLE, '');
        const low = office.toLowerCase();
        if (!found.has(low)) found.set(low, asked(office) || null);
      }
  return [...found.values()]
    .filter((office) => office !== null)
    .toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
