import { array, assert, constantFrom, integer, property, uniqueArray } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenEngine } from '../../../src/search/engine/engine.ts';
import { openInverted } from '../../../src/search/engine/inverted.ts';
import { openMiniSearch } from '../../../src/search/engine/minisearch.ts';
import { openBruteForce } from './brute-force.ts';

const engines: readonly (readonly [string, OpenEngine])[] = [
  ['MiniSearch', openMiniSearch],
  ['the inverted index', openInverted],
  ['the brute-force reference', openBruteForce],
];

const term = constantFrom(0, 1, 2, 3, 9, 10, 255, 256, 1000);
const documents = array(array(term, { maxLength: 12 }), { maxLength: 12 });
const wanted = uniqueArray(term, { maxLength: 5 }).chain((terms) =>
  array(integer({ min: 1, max: 10 }), { minLength: terms.length, maxLength: terms.length }).map((weights) =>
    terms.map((one, i) => ({ term: one, weight: weights[i]! / 10 })),
  ),
);

const [RARE, PAD, COMMON, OTHER] = [0, 1, 2, 3];

describe.each(engines)('%s', (_, open) => {
  it('ranks as BM25 reckoned by brute force does', () => {
    assert(
      property(documents, wanted, integer({ min: 1, max: 12 }), (texts, terms, limit) => {
        expect(open(texts).search(terms, limit)).toEqual(openBruteForce(texts).search(terms, limit));
      }),
      { numRuns: 300 },
    );
  });

  it('finds only what is allowed, scored as if all were', () => {
    assert(
      property(documents, wanted, integer({ min: 1, max: 3 }), (texts, terms, step) => {
        const engine = open(texts);
        const allowed = (document: number): boolean => document % step === 0;
        const every = engine.search(terms, texts.length + 1).filter(({ document }) => allowed(document));
        expect(engine.search(terms, 2, allowed)).toEqual(every.slice(0, 2));
      }),
    );
  });

  it('does not favour a document for how many different terms it holds', () => {
    const engine = open([[RARE, PAD], [COMMON, OTHER], ...Array.from({ length: 20 }, () => [COMMON, OTHER])]);
    const [first] = engine.search(
      [RARE, COMMON, OTHER].map((one) => ({ term: one, weight: 1 })),
      1,
    );
    expect(first?.document).toBe(0);
  });

  it('finds nothing for terms that occur nowhere, for no terms, and among no documents', () => {
    expect(open([[1]]).search([{ term: 0, weight: 1 }], 5)).toEqual([]);
    expect(open([[1]]).search([{ term: 2, weight: 1 }], 5)).toEqual([]);
    expect(open([[1]]).search([], 5)).toEqual([]);
    expect(open([]).search([{ term: 1, weight: 1 }], 5)).toEqual([]);
  });

  it('keeps documents that tie in their own order', () => {
    const found = open([[0], [1], [1], [1]]).search([{ term: 1, weight: 1 }], 2);
    expect(found.map(({ document }) => document)).toEqual([1, 2]);
  });
});
