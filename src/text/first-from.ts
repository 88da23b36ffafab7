import type { Range } from '../corpus/span.ts';

/**
 * The index of the first of some ranges, in order, that does not begin before an offset; their number if there is none.
 * Logarithmic.
 */
export function firstFrom(ranges: readonly Range[], offset: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
