import type { Evidence } from '../../answers/answer.ts';
import { words } from '../../words.ts';
import type { Line } from './card.ts';
import { citation } from './citation.ts';

/** So many more articles are cited that have the same words. */
const CITED = 4;

/** Where the same words stand in other articles. */
export function citedAgain(again: readonly Evidence[]): Line[] {
  if (again.length === 0) return [];
  const articles = [...new Set(again.map(({ article }) => article))];
  const more = articles.length - CITED;
  return [
    { style: 'note', says: words.sameIn },
    ...articles.slice(0, CITED).flatMap((article) =>
      citation(
        article,
        again.filter((one) => one.article === article),
      ),
    ),
    ...(more > 0 ? [{ style: 'note' as const, says: words.moreArticles(more) }] : []),
  ];
}

/** Which articles passages are from, in order, for telling whether others are from the same. */
export const articlesIn = (passages: readonly Evidence[]): string =>
  passages.map(({ article }) => article.id).join(' ');
