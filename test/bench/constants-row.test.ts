import { expect, it } from 'vitest';
import { rowOf, rowsIn } from '../../bench/constants/row.ts';

const constant = {
  id: 'src/search/rank.ts#PAIRS',
  file: 'src/search/rank.ts',
  name: 'PAIRS',
  written: '1 / 4',
  decides: 'What a | pair counts.',
};
const at = (value: number, half?: 'A' | 'B') => ({
  value,
  moved: half ? [{ set: 'cases', half, right: [9, 8] as const, wrong: [0, 1] as const }] : [],
  changed: { cases: 2 },
});
const range = (tried: ReturnType<typeof at>[]) => ({ id: constant.id, value: 0.25, worlds: [], tried });

it('says how far each half is flat, and what moves beyond', () => {
  const { line } = rowOf(constant, range([at(0.125), at(0.1875, 'A'), at(0.275), at(0.5, 'B')]));
  expect(line).toContain(
    '| 1 / 4 | 0.25 – ≥0.5 | ≤0.125 – 0.275 | 0.1875: cases 9→8 / 0→1 | 0.5: cases 9→8 / 0→1 |',
  );
});

it('says of one that moves no figure how much else comes out otherwise', () => {
  expect(rowOf(constant, range([at(0.125), at(0.5)])).line).toContain('| 1 / 4 | 0.125, 0.5 | 2 | ');
});

it.each([
  ['moves a figure', range([at(0.5, 'B')])],
  ['moves none', range([at(0.5)])],
  ['was not tried', null],
])('reads a row again that it wrote of a number which %s', (_, found) => {
  const row = rowOf(constant, found);
  expect(rowsIn(`# Numbers\n\n${row.line}\n`)).toStrictEqual([row]);
});
