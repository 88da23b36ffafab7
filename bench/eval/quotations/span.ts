import type { Said, Span } from './types.ts';

const EDGE = /[\s"“”‘’'`.,;:!?…—–()[\]-]/u;

/** The parts of a quotation without marks, blanks and punctuation at their edges. */
export function trimmed(text: string, { start, end, parts }: Said): Span[] {
  return (parts ?? [[start, end] as const]).flatMap(([from, to]): Span[] => {
    let first = from;
    let last = to;
    while (first < last && EDGE.test(text[first]!)) first++;
    while (last > first && EDGE.test(text[last - 1]!)) last--;
    return last > first ? [[first, last]] : [];
  });
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0);

/** Characters that two lists of spans share, over those that either has. */
export function iou(one: readonly Span[], other: readonly Span[]): number {
  let shared = 0;
  for (const [a, b] of one)
    for (const [c, d] of other) shared += Math.max(0, Math.min(b, d) - Math.max(a, c));
  return shared === 0 ? 0 : shared / (size(one) + size(other) - shared);
}
