import { expect, it } from 'vitest';
import { numbers } from '../../bench/constants/numbers.ts';
import { WHY } from '../../bench/constants/sourced.ts';

it('gives no reason for numbers that are not there', () => {
  const ids = numbers().map(({ id }) => id);
  expect(WHY.filter(([of]) => !ids.some((id) => of.test(id)))).toStrictEqual([]);
});
