import { array, assert, constant, double, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAlike } from '../../../src/search/index/alike.ts';
import { lengthOf } from '../../../src/search/meaning.ts';
import { type Senses, sensesOf, signsOf } from '../../../src/search/index/senses.ts';
import { readTable } from '../../../src/search/table.ts';

const table = readTable();
if ('kind' in table) throw new Error(table.kind);

const SIZE = 70;
const vector = array(double({ min: -1, max: 1, noNaN: true }), { minLength: SIZE, maxLength: SIZE }).map(
  (all) => Float64Array.from(all),
);

function sensesFrom(vectors: readonly Float64Array[]): Senses {
  const signs = Uint32Array.from(vectors.flatMap((one) => Array.from(signsOf(one))));
  return { signs, lengths: Float32Array.from(vectors, lengthOf) };
}

const ones = (number: number): number => (number >>> 0).toString(2).replaceAll('0', '').length;
const differing = (a: Float64Array, b: Float64Array): number => {
  const other = signsOf(b);
  return signsOf(a).reduce((sum, bits, i) => sum + ones(bits ^ other[i]!), 0);
};

describe('sentences alike in sign', () => {
  it('are all those that differ in as few places as the last that is needed', () => {
    assert(
      property(
        vector,
        array(vector, { maxLength: 20 }),
        integer({ min: 1, max: 8 }),
        constant(3),
        (question, all, most, step) => {
          const allowed = (sentence: number): boolean => sentence % step > 0;
          const counts = all.map((one) => differing(question, one));
          const sorted = counts.filter((_, sentence) => allowed(sentence)).toSorted((a, b) => a - b);
          const limit = sorted[most - 1] ?? 128;
          expect(openAlike(sensesFrom(all))(question, most, allowed)).toEqual(
            all.flatMap((_, sentence) => (allowed(sentence) && counts[sentence]! <= limit ? [sentence] : [])),
          );
        },
      ),
    );
  });

  it('have the nearest by cosine among them', () => {
    const WORDS = 8;
    const rows = (seed: number): number[] =>
      Array.from(
        { length: WORDS },
        (_, i) => Math.imul((seed >> (i < WORDS / 2 ? 4 : 0)) * WORDS + i + 1, 2654435761) >>> 19,
      );
    const sentences = Array.from({ length: 2000 }, (_, i) => rows(i));
    const senses = sensesOf(sentences.length, (sentence) => sentences[sentence]!, table);
    const alike = openAlike(senses);
    const vectors = sentences.map((some) => table.together(some));
    let kept = 0;
    for (let asked = 0; asked < 20; asked++) {
      const question = table.together(rows(asked * 89).slice(0, 6));
      const cosines = vectors.map(
        (one) => one.reduce((sum, number, i) => sum + number * question[i]!, 0) / lengthOf(one),
      );
      const nearest = Array.from(cosines.keys())
        .toSorted((a, b) => cosines[b]! - cosines[a]!)
        .slice(0, 10);
      const found = new Set(alike(question, 150, () => true));
      kept += nearest.filter((sentence) => found.has(sentence)).length;
    }
    expect(kept / 200).toBeGreaterThan(0.95);
  });
});
