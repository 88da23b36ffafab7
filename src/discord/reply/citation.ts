import type { Article } from '../../corpus/article.ts';
import { hull, overlaps } from '../../corpus/span.ts';
import type { Evidence } from '../../answers/answer.ts';
import { say, words, type Says } from '../../words.ts';
import { publishedInWords } from '../../words/published.ts';

/** Where passages of one article come from: headline, outlet, day with its basis, paragraphs, address of the stretch. */
export function citation(article: Article, shown: readonly Evidence[]): Says {
  const touched = article.blocks.filter((block) => shown.some((one) => overlaps(block, one)));
  const paragraphs = touched.flatMap(({ number }) => number ?? []);
  const { start, end } = hull(shown);
  return [
    ...say`${article.title}`,
    ...(article.outlet ? say` — ${article.outlet}` : []),
    { own: ', ' },
    ...publishedInWords(article.published),
    ...(paragraphs.length ? [{ own: ', ' }, ...words.paragraphs(paragraphs)] : []),
    { own: ` · ${article.id}:${start}-${end}` },
  ];
}
