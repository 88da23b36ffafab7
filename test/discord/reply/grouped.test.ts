import { expect, it } from 'vitest';
import { grouped } from '../../../src/discord/reply/grouped.ts';

const put = (items: readonly (readonly [string, number])[]): string[] =>
  [
    ...grouped(
      items,
      ([first], [next]) => first[0] === next[0],
      ([, length]) => length,
    ),
  ].map((group) => group.map(([name]) => name).join(' '));

it('neighbours that belong together stand on one card as long as they fit', () => {
  expect(put([])).toEqual([]);
  expect(
    put([
      ['a1', 1_000],
      ['a2', 700],
      ['a3', 1],
      ['b1', 1],
    ]),
  ).toEqual(['a1 a2', 'a3', 'b1']);
  expect(
    put([
      ['a1', 1],
      ['b1', 1],
      ['a2', 1],
    ]),
  ).toEqual(['a1', 'b1', 'a2']);
  expect(
    put([
      ['a1', 5_000],
      ['a2', 1],
    ]),
  ).toEqual(['a1', 'a2']);
  expect(
    put([
      ['a1', 900],
      ['a2', 800],
      ['a3', 900],
      ['a4', 800],
      ['a5', 1],
    ]),
  ).toEqual(['a1 a2', 'a3 a4', 'a5']);
});
