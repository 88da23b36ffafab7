import { join } from 'node:path';
import { loadCorpus } from './corpus/load.ts';
import { openLibrary, type Library } from './library.ts';
import { readMeans } from './means.ts';
import type { Encoder } from './search/encoder/encoder.ts';
import type { Explanation } from './search/explanation.ts';
import { prepare, prepareFrom } from './search/saved/prepared.ts';
import { OF_SEEDS, readKept, vectorsBeside } from './search/vectors/kept.ts';
import { contradictions } from './text/dates/published/deduce.ts';
import type { Keeping } from './vectors-of.ts';
import { problemInWords } from './words/problem.ts';
import { savedInWords, vectorsInWords } from './words/saved.ts';

/** The articles that are used until somebody names their own. */
const SEEDS = join(import.meta.dirname, '..', 'seeds');

/** Where articles are, and what is kept of them between starts. */
export interface Place {
  /** A folder; null for the seeds. */
  readonly corpus: string | null;
  /** A file; null for none. */
  readonly index: string | null;
}

/** A library, and what makes vectors of its sentences. */
export interface Opened {
  readonly library: Library;
  readonly articles: number;
  readonly encoder: Encoder | null;
  readonly keeping: Keeping;
}

/**
 * Loads the articles of a place and opens the library over them.
 * @param tell takes a line for each problem that was met
 * @param explain told why, whenever something is searched for
 * @returns null when there is no article to answer from
 */
export function open(
  { corpus, index }: Place,
  tell: (line: string) => void,
  explain?: (why: Explanation) => void,
): Opened | null {
  const { articles, problems } = loadCorpus(corpus ?? SEEDS);
  const met = [...problems, ...contradictions(articles)];
  for (const problem of met) tell(problemInWords(problem));
  if (articles.length === 0) return null;
  const { meaning, encoder } = readMeans(tell);
  const library = openLibrary(
    articles,
    meaning,
    preparing(index, tell),
    explain,
    encoder,
    met.map(({ kind }) => kind),
  );
  const path = index === null ? null : vectorsBeside(index);
  for (const file of [OF_SEEDS, ...(path === null ? [] : [path])]) {
    const kept = readKept(file);
    if ('kind' in kept) tell(vectorsInWords(kept));
    else library.vectors.add(kept);
  }
  return { library, articles: articles.length, encoder, keeping: { path, tell } };
}

/** Articles are read anew, or taken from the file that keeps what was read. */
function preparing(path: string | null, tell: (line: string) => void): typeof prepare {
  if (path === null) return prepare;
  return (articles, meaning) => {
    const { prepared, problems } = prepareFrom(path, articles, meaning);
    for (const problem of problems) tell(savedInWords(problem));
    return prepared;
  };
}
