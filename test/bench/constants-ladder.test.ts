import { expect, it } from 'vitest';
import { ladder } from '../../bench/constants/ladder.ts';

it.each([
  [0.4, [0.36, 0.3, 0.2], [0.44, 0.5333, 0.8]],
  [-0.4, [-0.44, -0.5333, -0.8], [-0.36, -0.3, -0.2]],
  [8, [7, 6, 4], [9, 10, 16]],
  [2, [1], [3, 4]],
  [1, [0], [2]],
  [100, [90, 75, 50], [110, 133, 200]],
])('moves %d down and up, what lies nearest first', (value, less, more) => {
  expect(ladder(value)).toStrictEqual([less, more]);
});

it('moves nothing below 0', () => {
  expect(ladder(0)).toStrictEqual([[], [1]]);
});
