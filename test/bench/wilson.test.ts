import { expect, it } from 'vitest';
import { wilson } from '../../bench/meaning/wilson.ts';

it.each([
  [0, 10, [0, 0, 0.278]],
  [5, 10, [0.5, 0.237, 0.763]],
  [10, 10, [1, 0.722, 1]],
])('the interval of %i in %i', (part, whole, expected) => {
  expect(wilson(part, whole).map((one) => Math.round(1000 * one) / 1000)).toEqual(expected);
});

it('is everything where nothing was counted', () => {
  expect(wilson(0, 0)).toEqual([0, 0, 1]);
});
