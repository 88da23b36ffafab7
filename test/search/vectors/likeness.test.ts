import { array, assert, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SIZE } from '../../../src/search/encoder/network.ts';
import { layOut } from '../../../src/search/index/lay-out.ts';
import { openLikeness } from '../../../src/search/vectors/likeness.ts';
import { textOf } from '../seeds.ts';

const texts = [
  textOf('a.txt', 'One headline\n\nFirst of all it rained. Then it poured.\n\nThen it was over.'),
  textOf('empty.txt', ''),
  textOf('b.txt', 'Another headline\n\nNothing else happened.'),
];
const { places } = layOut(texts, null);
const SENTENCES = places.numbers.length;
const byte = integer({ min: -127, max: 127 });
const vectorsOf = (sentences: number) =>
  array(byte, { minLength: sentences * SIZE, maxLength: sentences * SIZE }).map((all) => Int8Array.from(all));

const product = (a: Int8Array, b: Int8Array): number => a.reduce((sum, one, i) => sum + one * b[i]!, 0);
const cosine = (a: Int8Array, b: Int8Array): number =>
  product(a, b) / Math.max(1, Math.sqrt(product(a, a)) * Math.sqrt(product(b, b)));

describe('likeness', () => {
  it('is the cosine of each sentence with the question', () => {
    expect(SENTENCES).toBe(4);
    assert(
      property(vectorsOf(3), vectorsOf(1), vectorsOf(1), (first, second, question) => {
        const likeness = openLikeness(places);
        likeness.add(2, second);
        likeness.add(0, first);
        const rows = [0, 1, 2].map((i) => first.subarray(i * SIZE, (i + 1) * SIZE));
        const cosines = likeness.to(question);
        for (const [i, row] of [...rows, second].entries())
          expect(cosines[i]).toBeCloseTo(cosine(row, question), 5);
      }),
      { numRuns: 20 },
    );
  });

  it('is complete once every article with sentences has its vectors, in whatever order', () => {
    const likeness = openLikeness(places);
    expect([0, 1, 2].map((article) => likeness.has(article))).toEqual([false, true, false]);
    likeness.add(2, new Int8Array(SIZE));
    likeness.add(2, new Int8Array(SIZE));
    expect(likeness.isComplete()).toBe(false);
    likeness.add(0, new Int8Array(3 * SIZE));
    expect(likeness.isComplete()).toBe(true);
  });

  it('gives the vectors of an article as they were added, and none before', () => {
    const likeness = openLikeness(places);
    const given = Int8Array.from({ length: 3 * SIZE }, (_, i) => (i % 200) - 100);
    expect(likeness.of(0)).toBeNull();
    likeness.add(0, given);
    expect(likeness.of(0)).toEqual(given);
    expect([likeness.of(1), likeness.of(2)]).toEqual([null, null]);
  });

  it('takes no vectors of another article', () => {
    const likeness = openLikeness(places);
    expect(() => likeness.add(0, new Int8Array(2 * SIZE))).toThrow('Not the vectors of article 0');
    expect(() => likeness.add(1, new Int8Array(SIZE))).toThrow('Not the vectors of article 1');
  });

  it('is complete from the start where there is nothing', () => {
    expect(openLikeness(layOut([], null).places).isComplete()).toBe(true);
  });
});
