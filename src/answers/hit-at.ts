import type { Range } from '../corpus/span.ts';
import type { Article } from '../corpus/article.ts';
import type { Hit } from '../search/found.ts';

/**
 * A sentence with some words of it, as if a question had met them.
 * @param sentence the index of `range` among the reading's sentences
 */
export const hitAt = (
  article: Article,
  sentence: number,
  { start, end }: Range,
  at: readonly Range[],
): Hit => ({
  passage: { article, sentence, start, end },
  score: 1,
  matched: [{ asked: '', how: 'word', at, word: '', similarity: 1 }],
});
