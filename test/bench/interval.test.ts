import { describe, expect, it } from 'vitest';
import { interval } from '../../bench/eval/search/interval.ts';

const alternating = (many: number, one: number, other: number): number[] =>
  Array.from({ length: many }, (_, i) => (i % 2 === 0 ? one : other));

describe('the interval of a mean difference', () => {
  it('is the difference itself where all are alike', () => {
    expect(interval([0.25, 0.25, 0.25])).toEqual([0.25, 0.25, 0.25]);
    expect(interval([0, 0])).toEqual([0, 0, 0]);
    expect(interval([])).toBeNull();
  });

  it('is the same whenever it is reckoned', () => {
    const some = alternating(50, 0.3, -0.1);
    expect(interval(some)).toEqual(interval(some));
  });

  // Of differences one standard deviation wide, a mean of 400 is within 1.96 / √400 = .098 in 95 of 100.
  it('is as wide as the normal distribution has it', () => {
    const [mean, low, high] = interval(alternating(400, 1, -1))!;
    expect(mean).toBe(0);
    expect(low).toBeGreaterThan(-0.12);
    expect(low).toBeLessThan(-0.08);
    expect(high).toBeGreaterThan(0.08);
    expect(high).toBeLessThan(0.12);
  });

  it('holds nought where gain and loss are even, and not where there is gain alone', () => {
    expect(interval(alternating(100, 0.5, -0.5))![1]).toBeLessThan(0);
    expect(interval(alternating(100, 0.5, 0.1))![1]).toBeGreaterThan(0);
  });
});
