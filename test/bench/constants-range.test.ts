import { expect, it } from 'vitest';
import { flatOf } from '../../bench/constants/range.ts';

const moved = (half: 'A' | 'B') => [{ set: 'cases', half, right: [9, 8], wrong: [0, 1] }] as const;
const at = (value: number, half?: 'A' | 'B') => ({ value, moved: half ? moved(half) : [], changed: {} });

const range = { value: 4, tried: [at(2), at(3, 'A'), at(5), at(6, 'B'), at(8)] };

it('is flat up to the last value before a figure of the half moves', () => {
  expect(flatOf(range, 'B')).toStrictEqual([2, 5]);
});

it('is not flat beyond a value that moves, though a farther one does not', () => {
  expect(flatOf(range, 'A')).toStrictEqual([4, 8]);
});

it('is not flat where the program fails', () => {
  const tried = [{ ...at(5), fails: 'RangeError' }];
  expect(flatOf({ value: 4, tried }, 'A')).toStrictEqual([4, 4]);
});
