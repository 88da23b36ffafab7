import type { Article } from '../corpus/article.ts';

/** Newest first; articles without a day last; then by file, so that the order is always the same. */
export function newestFirst(a: Article, b: Article): number {
  const [x, y] = [a.published.value ?? '', b.published.value ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.file < b.file ? -1 : 1;
}
