import type { Article } from '../../corpus/article.ts';
import { hull, overlaps, type Range } from '../../corpus/span.ts';
import type { Evidence } from '../../answers/answer.ts';
import { plain, say, words } from '../../words.ts';
import { publishedInWords } from '../../words/published.ts';
import { addressOf } from './address.ts';
import type { Line } from './card.ts';

/**
 * Where passages of one article come from: the headline, which leads to the first of them; then outlet, day with its basis,
 * paragraphs, address of the stretch. Without passages the article itself, as in a list.
 */
export function citation(article: Article, shown: readonly Evidence[]): Line[] {
  const touched = article.blocks.filter((block) => shown.some((one) => overlaps(block, one)));
  // A paragraph that is hidden in part is there twice.
  const paragraphs = [...new Set(touched.flatMap(({ number }) => number ?? []))];
  const place = shown.length > 0 ? addressIn(hull(shown)) : '';
  const leading = say`${article.title}`;
  const link = addressOf(plain(leading), article, shown[0]);
  const of = { article: article.id, passages: shown.map((one) => ({ start: one.start, end: one.end })) };
  return [
    { style: 'text', says: leading, of, ...(link !== undefined && { link }) },
    {
      style: 'note',
      says: [
        ...(article.outlet ? say`${article.outlet} · ` : []),
        ...publishedInWords(article.published),
        ...(paragraphs.length ? [{ own: ' · ' }, ...words.paragraphs(paragraphs)] : []),
        ...(article.corrected?.length ? words.correctedFields(article.corrected) : []),
        { own: ` · ${article.id}${place}` },
      ],
      of,
    },
  ];
}

const addressIn = ({ start, end }: Range): string => `:${start}-${end}`;
