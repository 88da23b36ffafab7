import type { Problem } from '../corpus/problem.ts';
import { corpusWords } from '../words/corpus.ts';
import type { Answer, CorpusTold } from './answer.ts';
import type { Archive } from './archive.ts';
import { byOutlet, countedBy } from './by-outlet.ts';
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
  const outlets = byOutlet(articles);
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
  const named = outlets.filter(({ outlet }) => outlet !== null);
  return {
    ...listed('corpus', [
      corpusWords.head(
        articles.length,
        named.length,
        named.reduce((sum, one) => sum + one.articles, 0),
      ),
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
