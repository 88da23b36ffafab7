import type { Encoder } from '../../../src/search/encoder/encoder.ts';
import type { Meaning } from '../../../src/search/meaning.ts';
import type { Text } from '../../../src/search/passages.ts';
import { openSearch } from '../../../src/search/search.ts';
import { openAdding } from '../../../src/search/vectors/adding.ts';
import type { Kept } from '../../../src/search/vectors/kept.ts';
import type { Question, Run } from '../retrieval.ts';

/** So many sentences are asked for, so that ten documents are among them. */
const DEPTH = 100;
const DOCUMENTS = 10;

/** What bridges other words: nothing, the table alone, or the encoder too with the vectors of the documents. */
export interface Bridge {
  readonly meaning: Meaning | null;
  readonly encoder: Encoder | null;
  readonly vectors: Kept;
}

/** Runs questions of a set against its documents. */
export function run(
  texts: readonly Text[],
  questions: readonly Question[],
  { meaning, encoder, vectors }: Bridge,
): ReadonlyMap<string, Run> {
  const search = openSearch(texts, meaning, undefined, encoder);
  openAdding(texts, search).add(vectors);
  const runs = questions.map(({ id, query }): Run => {
    const { outcome, hits } = search.find(query, { limit: DEPTH, readTopics: true });
    const byDocument = Map.groupBy(hits, ({ passage }) => passage.article.file);
    const best = Array.from(byDocument, ([doc, found]) => ({
      doc,
      score: found[0]!.score,
      sentences: found.map(({ passage }) => passage.sentence),
    }));
    return { id, outcome, hits: best.slice(0, DOCUMENTS) };
  });
  return new Map(runs.map((one) => [one.id, one]));
}
