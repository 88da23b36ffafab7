import type { Meaning } from '../../src/search/meaning.ts';
import { readTable } from '../../src/search/table.ts';

/** The table of meanings that ships. @throws Error where it cannot be used */
export function openTable(): Meaning {
  const table = readTable();
  if ('kind' in table) throw new Error(`No table of meanings: ${table.kind} ${table.path}`);
  return table;
}
