import { describe, expect, it } from 'vitest';
import type { Keep } from '../../../src/search/saved/keep.ts';
import { piecesOf, rowAt } from '../../../src/search/saved/pieces.ts';

/** A keep in memory, and the names that are asked for. */
function keepOf(entries: Iterable<readonly [string, Uint8Array]>) {
  const kept = new Map(Array.from(entries, ([name, bytes]) => [name, Uint8Array.from(bytes)]));
  const asked: string[] = [];
  const keep: Keep = {
    get(name) {
      asked.push(name);
      return kept.get(name) ?? null;
    },
    names: () => kept.keys(),
    replace: () => false,
  };
  return { keep, kept, asked };
}

const MANY = 40_000;
const numbers = Int32Array.from({ length: MANY }, (_, i) => i * 7 - 100);

describe('a long row that is kept in pieces', () => {
  it('gives every number, none before and none after', () => {
    const row = rowAt(keepOf(piecesOf('row', numbers)).keep, 'row')!;
    expect(row.length).toBe(MANY);
    expect(numbers.every((number, place) => row.get(place) === number)).toBe(true);
    expect([row.get(-1), row.get(MANY)]).toEqual([undefined, undefined]);
  });

  it('gives stretches over several pieces, empty ones too', () => {
    const row = rowAt(keepOf(piecesOf('row', numbers)).keep, 'row')!;
    for (const [start, end] of [
      [0, MANY],
      [16_383, 16_385],
      [5, 5],
      [39_999, MANY],
    ] as const)
      expect(row.slice(start, end)).toEqual(numbers.slice(start, end));
  });

  it('fetches a piece when it is asked for, and once', () => {
    const { keep, asked } = keepOf(piecesOf('row', Uint8Array.of(1, 0, 255)));
    const row = rowAt(keep, 'row')!;
    expect(asked).toEqual(['row']);
    expect([row.get(0), row.get(2)]).toEqual([1, 255]);
    expect(asked).toEqual(['row', 'row 0']);
  });

  it('is nothing where there is none, and says which piece is damaged', () => {
    const { keep, kept } = keepOf(piecesOf('row', numbers));
    kept.delete('row 1');
    expect(rowAt(keep, 'other')).toBe(null);
    const row = rowAt(keep, 'row')!;
    expect(row.get(0)).toBe(-100);
    expect(() => row.get(20_000)).toThrow('row 1');
  });

  it('may be empty', () => {
    const row = rowAt(keepOf(piecesOf('row', new Int32Array())).keep, 'row')!;
    expect([row.length, row.get(0), row.slice()]).toEqual([0, undefined, new Int32Array()]);
  });
});
