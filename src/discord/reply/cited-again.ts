import type { Evidence } from '../../answers/answer.ts';
import { words } from '../../words.ts';
import type { Line } from './card.ts';
import { citation } from './citation.ts';

/** So many more articles are cited that have the same words. */
const CITED = 4;

const textOf = ({ article, start, end }: Evidence): string => article.text.slice(start, end);

const isExact = (a: Evidence, b: Evidence): boolean =>
  a.statement == null ? textOf(a) === textOf(b) : a.statement === b.statement;

/**
 * Where the same words stand in other articles.
 * @param shown of what is shown, in order
 */
export function citedAgain(shown: readonly Evidence[], again: readonly Evidence[]): Line[] {
  if (again.length === 0) return [];
  const articles = [...new Set(again.map(({ article }) => article))];
  const more = articles.length - CITED;
  const exact = again.every((one) => shown.some((first) => isExact(first, one)));
  return [
    { style: 'note', says: exact ? words.sameIn : words.nearlyIn },
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
