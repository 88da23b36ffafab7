import type { Token } from '../../tokens.ts';

/** The index of the first word that does not begin before an offset; the number of words if there is none. Logarithmic. */
export function firstFrom(words: readonly Token[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start >= offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
