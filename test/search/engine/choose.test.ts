import { expect, it } from 'vitest';
import { openEngine } from '../../../src/search/engine/choose.ts';
import { openInverted } from '../../../src/search/engine/inverted.ts';

it('answers alike on either side of the size where the engine changes', () => {
  const documents = Array.from({ length: 2_000 }, (_, i) => [`a${i % 7}`, `b${i % 11}`, `c${i}`]);
  const wanted = ['a3', 'b5', 'c40'].map((term, i) => ({ term, weight: 1 / (1 + i) }));
  for (const size of [1_999, 2_000]) {
    const some = documents.slice(0, size);
    expect(openEngine(some).search(wanted, 50)).toEqual(openInverted(some).search(wanted, 50));
  }
});
