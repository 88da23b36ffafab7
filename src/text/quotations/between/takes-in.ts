import { MAKES_PASSIVE } from '../../../grammar/auxiliaries.ts';
import { words } from '../../../grammar/words.ts';
import { WRITTEN } from '../../lexicon/written.ts';
import type { Unit } from '../unit.ts';

/** What somebody does who is given words, and does not say them. */
const TAKES = words(`
  hear hears heard hearing receive receives received receiving get gets got find finds found read reads reading see sees saw opened
  overheard remembers remembered recited quoted
`);
const READS = /^read(?:s|ing)?$/u;
/** "was told", "were sent": so is whoever they are given to. */
const GIVEN = words('told sent asked warned informed handed given shown texted emailed');

/** So near the colon, in units. */
const NEAR = 10;

/** Whether the words that a colon announces come to whoever the clause is about: "was told:", "received a text:", "beneath a poster:". */
export function takesIn(units: readonly Unit[], floor: number, colon: number): boolean {
  if (WRITTEN.has(units[colon - 1]?.low ?? '')) return true;
  // "read a statement:"
  const own = /^(?:statement|speech|notes|remarks)$/u.test(units[colon - 1]?.low ?? '');
  for (let i = colon - 1; i >= floor && colon - i < NEAR; i--) {
    const { low, kind } = units[i]!;
    if (kind === 'quote') return false;
    if (
      (TAKES.has(low) && !(own && READS.test(low))) ||
      (GIVEN.has(low) && MAKES_PASSIVE.has(units[i - 1]?.low ?? ''))
    )
      return true;
  }
  return false;
}
