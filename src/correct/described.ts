import type { Article } from '../corpus/article.ts';
import type { Correction } from '../corpus/corrections/correction.ts';

/** What is written beside a correction for whoever reads the list, and to tell later whether it still fits. */
export function described(correction: Correction, articles: readonly Article[], note?: string): object {
  const article = 'article' in correction ? articles.find(({ id }) => id === correction.article) : undefined;
  // Beyond the end of the article none stand there, which is told by the place.
  const words = article && 'start' in correction ? article.text.slice(correction.start, correction.end) : '';
  return {
    ...correction,
    ...(words !== '' && { words }),
    ...(article && { file: article.file }),
    ...(note !== undefined && { note }),
  };
}
