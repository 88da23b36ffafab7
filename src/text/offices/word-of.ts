import { ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { words } from '../../grammar/words.ts';
import type { OfficeWord } from './office.ts';
import type { Part } from './parts.ts';
import { placeOf } from './places.ts';

/** Words that tell nothing of whose office it is. */
const EMPTY = ARTICLES.union(POSSESSIVES).union(
  words('of for at and mr mrs ms sir current present today co'),
);

/** Two ways of spelling one word. */
const SPELT: Readonly<Record<string, string>> = {
  defense: 'defence',
  labor: 'labour',
  center: 'centre',
  organization: 'organisation',
  harbor: 'harbour',
  theater: 'theatre',
  program: 'programme',
};

/** Names of two words, each with the key of one. */
const TWO: Readonly<Record<string, string>> = {
  'united states': 'us',
  'united kingdom': 'uk',
  'great britain': 'uk',
  'united nations': 'un',
  'eu union': 'eu',
  'russia federation': 'russia',
  'foreign affairs': 'foreign',
};

/** The words of a description that tell whose office it is, as they are compared. */
export function wordsOf(parts: readonly Part[]): OfficeWord[] {
  const found: OfficeWord[] = [];
  for (const { low, capital } of parts) {
    if (EMPTY.has(low) || low === '') continue;
    const key = SPELT[low] ?? placeOf(low);
    const before = found.at(-1);
    const both = before && TWO[`${before.key} ${key}`];
    if (both) found[found.length - 1] = { key: both, capital };
    else found.push({ key, capital });
  }
  return found;
}
