import type { Range } from '../../corpus/span.ts';
import type { Scene } from './scene.ts';

/** The nearest stretch is chosen where the next is at least so many times as far away. */
const MARGIN = 1.2;

/** How many characters stand between two stretches. */
export const gap = (a: Range, b: Range): number => Math.max(0, a.start - b.end, b.start - a.end);

/** How far a stretch is from the question's words, all taken together. */
const distance = (met: readonly Range[], range: Range): number =>
  met.reduce((sum, word) => sum + Math.sqrt(gap(word, range)), 0);

/** Of several stretches that may answer, the one clearly nearest to the question's own words; none when nothing tells. */
export function closest({ met }: Scene, candidates: readonly Range[]): Range[] {
  const [first, second] = candidates
    .map((range) => ({ range, far: distance(met, range) }))
    .toSorted((a, b) => a.far - b.far || a.range.start - b.range.start);
  if (!first || (second && second.far < MARGIN * first.far)) return [];
  return second && met.length === 0 ? [] : [first.range];
}
