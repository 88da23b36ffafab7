import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { copy } from '../../corpus/verbatim.ts';
import type { Says } from '../../words.ts';

/** A passage with stretches of it in bold: the pieces put together are the passage to the letter. */
export function emphasised(article: Article, { start, end }: Range, strong: readonly Range[]): Says {
  const inside = strong
    .map((range) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter((range) => range.start < range.end)
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const pieces = [];
  let at = start;
  for (const range of inside) {
    const from = Math.max(at, range.start);
    if (range.end <= at) continue;
    if (from > at) pieces.push({ words: copy(article, { start: at, end: from }) });
    pieces.push({ words: copy(article, { start: from, end: range.end }), strong: true });
    at = range.end;
  }
  if (at < end) pieces.push({ words: copy(article, { start: at, end }) });
  return pieces;
}
