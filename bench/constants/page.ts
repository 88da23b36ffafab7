import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chosen } from './numbers.ts';
import type { Range } from './range.ts';
import { type Row, rowOf, rowsIn } from './row.ts';
import { table } from './table.ts';

const PAGE = join(import.meta.dirname, '..', '..', 'docs', 'constants.md');

/** The rows of the page by number: `src/search/rank.ts#PAIRS`. */
export const written = (): ReadonlyMap<string, Row> =>
  new Map(
    (existsSync(PAGE) ? rowsIn(readFileSync(PAGE, 'utf8')) : []).map((one) => [
      `${one.file}#${one.name}`,
      one,
    ]),
  );

/** Whether a number stands in the page as it is written, and was tried. */
export const isKnown = ({ id, written: now }: Chosen, rows: ReadonlyMap<string, Row>): boolean => {
  const row = rows.get(id);
  return row !== undefined && row.moves !== null && row.written === now;
};

/** Writes the page anew: what was found now, and of the others what it said. */
export function write(numbers: readonly Chosen[], ranges: readonly Range[]): void {
  const known = written();
  const found = new Map(ranges.map((one) => [one.id, one]));
  const rows = numbers.map((one): Row => {
    const range = found.get(one.id) ?? null;
    return range === null && isKnown(one, known) ? known.get(one.id)! : rowOf(one, range);
  });
  writeFileSync(PAGE, table(rows));
}
