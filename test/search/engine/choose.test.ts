import { expect, it } from 'vitest';
import { openEngine } from '../../../src/search/engine/choose.ts';
import { openInverted } from '../../../src/search/engine/inverted.ts';
import { postingsOf } from '../../../src/search/engine/postings.ts';

it('answers alike on either side of the size where the engine changes', () => {
  const documents = Array.from({ length: 2_000 }, (_, i) => [i % 7, 10 + (i % 11), 100 + i]);
  const wanted = [3, 15, 140].map((term, i) => ({ term, weight: 1 / (1 + i) }));
  for (const size of [1_999, 2_000]) {
    const some = documents.slice(0, size);
    const engine = openEngine(() => some, postingsOf(some));
    expect(engine.search(wanted, 50)).toEqual(openInverted(some).search(wanted, 50));
  }
});
