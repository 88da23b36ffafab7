import { describe, expect, it } from 'vitest';
import { appended, roomFor } from '../../../src/search/index/room.ts';

const roomy = (numbers: readonly number[]): Uint32Array => {
  const memory = roomFor(4 * numbers.length);
  const row = new Uint32Array(memory.buffer, memory.byteOffset, numbers.length);
  row.set(numbers);
  return row;
};

describe('appending to numbers', () => {
  it('puts more behind them where they are, if there is room', () => {
    const row = roomy([1, 2]);
    const more = appended(row, [3]);
    expect([...more]).toEqual([1, 2, 3]);
    expect(more.buffer).toBe(row.buffer);
    expect([...row]).toEqual([1, 2]);
  });

  it('leaves alone what was appended by another', () => {
    const row = roomy([1, 2]);
    const [one, other] = [appended(row, [3]), appended(row, [4, 5])];
    expect([...one]).toEqual([1, 2, 3]);
    expect([...other]).toEqual([1, 2, 4, 5]);
    expect([...appended(one, [6])]).toEqual([1, 2, 3, 6]);
    expect([...other]).toEqual([1, 2, 4, 5]);
  });

  it('makes room where there is none', () => {
    const row = Uint8Array.of(1, 2, 3).subarray(0, 2);
    const more = appended(row, [7, 8]);
    expect([...more]).toEqual([1, 2, 7, 8]);
    expect(more.buffer).not.toBe(row.buffer);
    const many = appended(
      roomy([1]),
      Array.from({ length: 10_000 }, (_, i) => i),
    );
    expect(many.length).toBe(10_001);
    expect(many.at(-1)).toBe(9_999);
  });
});
