import type { Article } from '../corpus/article.ts';
import type { Problem } from '../corpus/problem.ts';
import { corpusWords } from '../words/corpus.ts';
import type { Answer, CorpusTold } from './answer.ts';
import type { Archive } from './archive.ts';
import { listed } from './listed.ts';

/** A file, or a part of one, that gives no article; see `REASONS` in src/words/import.ts. */
export interface Refused {
  readonly file: string;
  /** Which part of it; empty for the whole. */
  readonly where: string;
  readonly why: string;
  readonly detail: string;
}

/** How it stands with where articles are from. */
export interface Standing {
  /** Each of their files, or each part of one, that was not imported, and why. */
  readonly refused: readonly Refused[];
  readonly writing: CorpusTold['writing'];
}

/** Nothing was left out, and nothing is written. */
export const AT_REST: Standing = { refused: [], writing: null };

/**
 * What there is to ask: how many articles of which outlets and years, how many have no day, what was met while reading them,
 * and how far the vectors of their sentences are.
 * @param problems the kind of each problem that was met
 * @param standing how it stands with where the articles are from just now
 */
export function corpus(
  { articles, vectors }: Archive,
  problems: readonly Problem['kind'][],
  { refused, writing }: Standing,
): Answer {
  const outlets = outletsOf(articles);
  const undated = articles.filter(({ published }) => published.value === null).length;
  const met = countedBy(problems, (kind) => kind);
  const encoded = vectors.counts();
  const told: CorpusTold = {
    articles: articles.length,
    undated,
    outlets,
    problems: met.map(([kind, { length }]) => ({ kind, count: length })),
    refused: countedBy(refused, ({ why }) => why).map(([why, { length }]) => ({ why, count: length })),
    writing,
    vectors: encoded,
  };
  return {
    ...listed('corpus', [
      corpusWords.head(articles.length, outlets.filter(({ outlet }) => outlet !== null).length),
      corpusWords.undated(undated, articles.length),
      ...(encoded ? [corpusWords.vectors(encoded.done, encoded.of)] : []),
      ...told.problems.map(({ kind, count }) => corpusWords.problem(kind, count)),
      ...told.refused.map(({ why, count }) => corpusWords.refused(why, count)),
      ...(writing ? [corpusWords.writing(writing.doing, writing.since)] : []),
      ...outlets.map(({ outlet, articles: n, years }) => corpusWords.outlet(outlet, n, years)),
    ]),
    corpus: told,
  };
}

/** The outlets, those of most articles first and those of none last, each with its years in order. */
const outletsOf = (articles: readonly Article[]): CorpusTold['outlets'] =>
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
const countedBy = <T, K extends string | null>(
  all: readonly T[],
  keyOf: (one: T) => K,
): readonly (readonly [K, readonly T[]])[] =>
  [...Map.groupBy(all, keyOf)].toSorted(
    ([a, x], [b, y]) => y.length - x.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  );
