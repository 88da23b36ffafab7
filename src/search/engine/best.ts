import { bestFirst, rounded, type Scored } from './engine.ts';

const ROUNDING = 1e-6;

/**
 * The best documents, without sorting all of them: twice as many as wanted are gathered, then half are let go.
 * @param scores by document; 0 for those that hold no wanted term
 */
export function best(
  scores: Float64Array | Float32Array,
  limit: number,
  allowed: (document: number) => boolean,
): readonly Scored[] {
  let kept: Scored[] = [];
  let least = 0;
  /** Below this no rounding makes it the least of those kept. */
  let hopeless = 0;
  for (let document = 0; document < scores.length; document++) {
    const sum = scores[document]!;
    if (sum === 0 || sum < hopeless) continue;
    const score = rounded(sum);
    // Documents come in their own order, so one that only ties with the last of those kept comes after it.
    if ((kept.length >= limit && score <= least) || !allowed(document)) continue;
    kept.push({ document, score });
    if (kept.length < 2 * limit) continue;
    kept = kept.toSorted(bestFirst).slice(0, limit);
    least = kept.at(-1)!.score;
    hopeless = least - ROUNDING;
  }
  return kept.toSorted(bestFirst).slice(0, limit);
}
