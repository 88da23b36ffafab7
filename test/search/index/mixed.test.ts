import { array, assert, double, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIXED, mixed } from '../../../src/search/index/mixed.ts';

const vector = array(double({ min: -1, max: 1, noNaN: true }), { maxLength: MIXED });
const product = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, one, i) => sum + one * (b[i] ?? 0), 0);

describe('a vector that is mixed', () => {
  it('keeps its length and its angle to others', () => {
    assert(
      property(vector, vector, (a, b) => {
        const [x, y] = [mixed(Float64Array.from(a)), mixed(Float64Array.from(b))];
        expect(product(x, y) / MIXED ** 2).toBeCloseTo(product(a, b), 9);
      }),
    );
  });

  it('has in every number something of every other', () => {
    for (let i = 0; i < MIXED; i += 13) {
      const turned = mixed(Float64Array.from({ length: MIXED }, (_, at) => (at === i ? 1 : 0)));
      expect(turned.filter((one) => one !== 0).length).toBeGreaterThan(MIXED / 4);
    }
  });

  it('leaves out what goes beyond', () => {
    const long = Float64Array.from({ length: MIXED + 9 }, (_, i) => i);
    expect(mixed(long)).toEqual(mixed(long.slice(0, MIXED)));
  });
});
