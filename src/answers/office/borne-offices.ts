import { askedOffice } from '../../text/offices/asked.ts';
import { memo } from '../../corpus/memo.ts';
import type { Person } from '../../text/people/join.ts';

const ARTICLE = /^(?:an?|the)\s+/iu;

/** So many offices are known to be asked for, or not. */
const KEPT = 20_000;

/** A bare "minister" is typed as fast as it is chosen. */
const asked = memo(KEPT, (office) => (/\S\s+\S/u.test(office) && askedOffice(office) !== null ? office : ''));

/** Of whom it is known already: whoever is joined anew is somebody else. */
const known = new WeakMap<Person, readonly string[]>();

function officesOf(person: Person, beside: Beside): readonly string[] {
  const before = known.get(person);
  if (before) return before;
  const found = new Set<string>();
  for (const { article, index } of person.members)
    for (const written of beside(article, index)) found.add(written.replace(ARTICLE, ''));
  const all = [...found];
  known.set(person, all);
  return all;
}

/** The offices beside the name of somebody in an article. */
type Beside = (article: string, index: number) => readonly string[];

/**
 * The offices that stand beside the names of those who are quoted, each once, in order: what can be asked for.
 * @param people those who are quoted
 */
export function borneOffices(people: readonly Person[], beside: Beside): string[] {
  const found = new Map<string, string | null>();
  for (const person of people)
    for (const office of officesOf(person, beside)) {
      const low = office.toLowerCase();
      if (!found.has(low)) found.set(low, asked(office) || null);
    }
  return [...found.values()]
    .filter((office) => office !== null)
    .toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
