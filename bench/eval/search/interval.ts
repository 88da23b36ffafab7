import { chance } from '../../check/random.ts';

const DRAWS = 2_000;
const SEED = 20_090_917;
const LOW = 0.025;
const HIGH = 0.975;

const round = (number: number): number => Math.round(1e4 * number) / 1e4 || 0;

/**
 * The mean of some differences with its 95 % interval, by drawing them anew with repetition (the paired bootstrap: Efron
 * and Tibshirani, An Introduction to the Bootstrap, 1993). The chance is seeded: the same differences give the same interval.
 * @param differences one a question, with something against without it
 * @returns mean, low and high; null without differences
 */
export function interval(differences: readonly number[]): readonly [number, number, number] | null {
  const many = differences.length;
  if (many === 0) return null;
  const { below } = chance(SEED);
  const means = Float64Array.from({ length: DRAWS }, () => {
    let sum = 0;
    for (let i = 0; i < many; i++) sum += differences[below(many)]!;
    return sum / many;
  }).toSorted();
  const mean = differences.reduce((sum, one) => sum + one, 0) / many;
  return [round(mean), round(means[Math.floor(LOW * DRAWS)]!), round(means[Math.ceil(HIGH * DRAWS) - 1]!)];
}
