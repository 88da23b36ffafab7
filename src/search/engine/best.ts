import { bestFirst, type Order, rounded, type Scored } from './engine.ts';

const ROUNDING = 1e-6;

/**
 * The best documents, without sorting all of them: twice as many as wanted are gathered, then half are let go.
 * @param scores by document; 0 for those that hold no wanted term
 * @param order how documents follow each other that tie
 */
export function best(
  scores: Float64Array | Float32Array,
  limit: number,
  allowed: (document: number) => boolean,
  order?: Order,
): readonly Scored[] {
  const follow = bestFirst(order);
  let kept: Scored[] = [];
  let last: Scored | null = null;
  /** Below this no rounding makes it the least of those kept. */
  let hopeless = 0;
  for (let document = 0; document < scores.length; document++) {
    const sum = scores[document]!;
    if (sum === 0 || sum < hopeless) continue;
    const score = rounded(sum);
    const one = { document, score };
    if ((last && follow(last, one) < 0) || !allowed(document)) continue;
    kept.push(one);
    if (kept.length < 2 * limit) continue;
    kept = kept.toSorted(follow).slice(0, limit);
    last = kept.at(-1)!;
    hopeless = last.score - ROUNDING;
  }
  return kept.toSorted(follow).slice(0, limit);
}
