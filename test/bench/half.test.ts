import { expect, it } from 'vitest';
import { HALVES, halfOf } from '../../bench/eval/half.ts';

it('keeps all that is of one article, and every variation of a case, in one half', () => {
  expect(halfOf({ id: 'g001.w2', article: 'g001' })).toBe(halfOf({ id: 'g001.a1' }));
  for (const id of ['k-k02', 'p-17', 'sn-sn15'])
    for (const variation of [`${id}b`, `${id}.1`, `${id}.2`])
      expect(halfOf({ id: variation })).toBe(halfOf({ id }));
});

it('divides many articles about evenly', () => {
  const halves = Array.from({ length: 400 }, (_, i) => halfOf({ id: `article-${i}` }));
  for (const half of HALVES)
    expect(Math.abs(halves.filter((one) => one === half).length - 200)).toBeLessThan(50);
});
