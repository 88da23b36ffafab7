import type { Article, Published } from '../../corpus/article.ts';
import { hull, overlaps } from '../../corpus/span.ts';
import type { Evidence } from '../../answers/answer.ts';
import { say, words, type Piece, type Says } from '../../words.ts';
import { dayInWords } from '../../words/day.ts';

/** Where passages of one article come from: headline, outlet, day with its basis, paragraphs, address of the stretch. */
export function citation(article: Article, shown: readonly Evidence[]): Says {
  const touched = article.blocks.filter((block) => shown.some((one) => overlaps(block, one)));
  const paragraphs = touched.flatMap(({ number }) => number ?? []);
  const { start, end } = hull(shown);
  return [
    ...say`${article.title}`,
    ...(article.outlet ? say` — ${article.outlet}` : []),
    { own: ', ' },
    ...dated(article.published),
    ...(paragraphs.length ? [{ own: ', ' }, ...words.paragraphs(paragraphs)] : []),
    { own: ` · ${article.id}:${start}-${end}` },
  ];
}

/** The publication day in words, always with how it is known. */
function dated({ value, from, to, basis }: Published): Says {
  if (value) return [{ own: dayInWords(value) }, basisWords(basis)];
  if (from && to) return [{ own: `between ${dayInWords(from)} and ${dayInWords(to)}` }, basisWords(basis)];
  return [{ own: 'date unknown' }];
}

const basisWords = (basis: Published['basis']): Piece => ({ own: ` (${words.basis[basis]})` });
