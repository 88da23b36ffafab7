import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Postings, postingsOf } from '../../../src/search/engine/postings.ts';

const term = constantFrom(0, 1, 2, 9, 300);

/** What the postings say, read back document by document. */
function read({ starts, documents, times, lengths }: Postings): Map<number, number>[] {
  const held = Array.from(lengths, () => new Map<number, number>());
  for (let one = 0; one + 1 < starts.length; one++)
    for (let at = starts[one]!; at < starts[one + 1]!; at++) held[documents[at]!]!.set(one, times[at]!);
  return held;
}

const counted = (terms: readonly number[]): Map<number, number> =>
  new Map([...new Set(terms)].map((one) => [one, terms.filter((other) => other === one).length]));

describe('postings', () => {
  it('hold every term of every document, and how often', () => {
    assert(
      property(array(array(term, { maxLength: 9 }), { maxLength: 9 }), (texts) => {
        expect(read(postingsOf(texts))).toEqual(texts.map(counted));
      }),
    );
  });

  it('keep documents rising within a term, and the number of different terms of each', () => {
    const { documents, lengths } = postingsOf([[1, 0, 1], [], [0]]);
    expect([...documents]).toEqual([0, 2, 0]);
    expect([...lengths]).toEqual([2, 0, 1]);
  });

  it.each([
    [255, 1],
    [256, 2],
    [65_535, 2],
    [65_536, 4],
  ])(
    'lose nothing of a word that is said %i times, in the smallest array that holds it, of %i bytes',
    (often, bytes) => {
      const { times } = postingsOf([Array.from({ length: often }, () => 0)]);
      expect([...times]).toEqual([often]);
      expect(times.BYTES_PER_ELEMENT).toBe(bytes);
    },
  );
});
