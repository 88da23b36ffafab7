import type { Hit } from '../search/found.ts';

/** So many passages of one article follow each other, before another article's is heard. See docs/constants.md. */
const RUN = 2;

/** A passage with this share of another's score may stand before it for the sake of variety. See docs/constants.md. */
const COMPARABLE = 0.75;

/**
 * The same hits, mixed between articles: after two of one article comes the best of another, if it is
 * nearly as good as the one that would come next. Otherwise in the order given.
 * @param hits best first
 */
export function varied(hits: readonly Hit[]): Hit[] {
  const left = [...hits];
  const shown: Hit[] = [];
  while (left.length > 0) {
    const { passage, score } = left[0]!;
    const before = shown.slice(-RUN);
    const more = before.length === RUN && before.every((hit) => hit.passage.article === passage.article);
    const other = more ? left.findIndex((hit) => hit.passage.article !== passage.article) : 0;
    const good = other >= 0 && left[other]!.score >= COMPARABLE * score;
    shown.push(...left.splice(good ? other : 0, 1));
  }
  return shown;
}
