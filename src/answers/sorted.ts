import type { Answer, Evidence } from './answer.ts';

/** The orders that a member may ask for. */
export const SORTS = ['best', 'newest', 'oldest'] as const;
export type Sort = (typeof SORTS)[number];

/** The same answer with its passages in order of publication; articles without a day come last. */
export function sorted(answer: Answer, sort: Exclude<Sort, 'best'>): Answer {
  const direction = sort === 'newest' ? -1 : 1;
  const byDay = (a: Evidence, b: Evidence): number => {
    const [x, y] = [a.article.published.from, b.article.published.from];
    if (x === y) return 0;
    if (x === null || y === null) return x === null ? 1 : -1;
    return x < y ? -direction : direction;
  };
  return { ...answer, evidence: answer.evidence.toSorted(byDay) };
}
