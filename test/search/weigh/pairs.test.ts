import { describe, expect, it } from 'vitest';
import { pairsIn } from '../../../src/search/weigh/pairs.ts';

/** A sentence by which asked word stands at each place; a dot for any other word. */
const pairs = (places: string, asked: number): number[] =>
  Array.from(
    pairsIn(
      Int16Array.from(places, (one) => (one === '.' ? -1 : Number(one))),
      asked,
    ),
  );

describe('neighbouring words of a question in a sentence', () => {
  it.each([
    ['..01.', [1, 0]],
    ['.10..', [1, 0]],
    ['0.1.2', [0.5, 0.5]],
    ['0..12', [0.5, 1]],
    ['0...1', [0, 0]],
    ['0.1.01', [1, 0]],
    ['02', [0, 0]],
    ['', [0, 0]],
  ])('%s', (places, expected) => {
    expect(pairs(places, 3)).toEqual(expected);
  });

  it('are none of one word, or of no word', () => {
    expect(pairs('0', 1)).toEqual([]);
    expect(pairs('..', 0)).toEqual([]);
  });
});
