import type { Range } from '../../corpus/span.ts';

/** What stands between two words, without the spaces around it; null for spaces alone. */
export function signsIn(text: string, from: number, to: number): Range | null {
  let start = from;
  let end = to;
  while (start < end && /[\s\p{Cf}]/u.test(text[start]!)) start++;
  while (end > start && /[\s\p{Cf}]/u.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}
