import type { Range } from '../../../corpus/span.ts';
import type { Found } from '../clause.ts';
import type { Row, Scene } from '../unit.ts';
import { inside } from './holds.ts';
import { isWhole } from './whole-row.ts';

/** No more rows than this are one quotation whose cue comes in its last. */
const FARTHEST = 40;

const goesOn = ({ units }: Row): boolean =>
  units.findLast(({ kind }) => kind === 'quote')?.stretch?.goesOn === true;

/**
 * For rows of nothing but words in marks that go on, and whose last paragraph says who spoke ("“One.”, “Two,” said
 * Anna Berg."): the row with the cue.
 * @returns for each such last row the rows before it, in order
 */
export function waiting(
  scene: Scene,
  readRow: (scene: Scene, row: number) => Found[],
): ReadonlyMap<number, readonly Range[]> {
  const { rows } = scene;
  const found = new Map<number, Range[]>();
  for (let first = 0; first < rows.length; first++) {
    if (!isWhole(rows[first]!) || !goesOn(rows[first]!) || announced(rows, first)) continue;
    let last = first + 1;
    while (last < rows.length && last - first < FARTHEST && isWhole(rows[last]!) && goesOn(rows[last]!))
      last++;
    const unit = rows[last]?.units[0];
    if (unit?.kind === 'quote' && rows[last]!.units.some(({ kind }) => kind === 'word')) {
      const said = readRow(scene, last).some(({ finding, left }) => left && inside(unit, finding.parts));
      if (said)
        found.set(
          last,
          rows.slice(first, last).map(({ start, end }) => ({ start, end })),
        );
    }
    first = last - 1;
  }
  return found;
}

/** Whether the row before says who speaks, or itself goes on. */
const announced = (rows: readonly Row[], at: number): boolean => {
  const before = rows[at - 1];
  return before !== undefined && (before.units.at(-1)?.low === ':' || goesOn(before));
};
