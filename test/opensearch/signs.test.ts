import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { mostAlike, signsWritten } from '../../src/opensearch/signs.ts';

interface Clause {
  readonly constant_score: {
    readonly filter: { readonly term: { readonly signs: string } };
    readonly boost: number;
  };
}

/** What an engine makes of it: the sum of what a document has. */
function scoreOf(query: object, written: readonly string[]): number {
  const { should } = (query as { readonly bool: { readonly should: readonly Clause[] } }).bool;
  const held = new Set(written);
  return should
    .filter(({ constant_score: { filter } }) => held.has(filter.term.signs))
    .reduce((sum, { constant_score: { boost } }) => sum + boost, 0);
}

const differing = (a: Uint32Array, b: Uint32Array): number =>
  a.reduce((sum, one, i) => sum + ((one ^ b[i]!) >>> 0).toString(2).replaceAll('0', '').length, 0);

it('scores one less for each sign that differs, and more than nothing always', () => {
  const signs = fc.uint32Array({ minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(signs, signs, (asked, one) => {
      const query = mostAlike('signs', asked, []);
      const best = scoreOf(query, signsWritten(asked));
      const score = scoreOf(query, signsWritten(one));
      expect(best - score).toBe(differing(asked, one));
      expect(score).toBeGreaterThan(0);
    }),
  );
});
