import type { Article } from '../corpus/article.ts';
import type { CorpusTold } from './answer.ts';

/** The outlets of articles, those of most articles first and those of none last, each with its years in order. */
export const byOutlet = (articles: readonly Article[]): CorpusTold['outlets'] =>
  countedBy(articles, ({ outlet }) => outlet)
    .toSorted(([a], [b]) => Number(a === null) - Number(b === null))
    .map(([outlet, theirs]) => ({
      outlet,
      articles: theirs.length,
      years: countedBy(theirs, yearOf)
        .map(([year, all]) => ({ year, articles: all.length }))
        .toSorted((a, b) => ((a.year ?? '~') < (b.year ?? '~') ? -1 : 1)),
    }));

/** The year that an article is from; null where the day is not known, nor two days of one year. */
const yearOf = ({ published: { from, to } }: Article): string | null =>
  from !== null && from.slice(0, 4) === to?.slice(0, 4) ? from.slice(0, 4) : null;

/** Those of one key together, most first, then in the order of the keys. */
export const countedBy = <T, K extends string | null>(
  all: readonly T[],
  keyOf: (one: T) => K,
): readonly (readonly [K, readonly T[]])[] =>
  [...Map.groupBy(all, keyOf)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
