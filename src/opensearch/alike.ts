import type { Admitted } from './admitted.ts';
import type { Proposed } from './proposed.ts';
import type { Searches } from './searches.ts';
import { mostAlike } from './signs.ts';

/** Beside as many as are wanted, so many are fetched at once: those that are as much alike as the last of them. */
const BESIDE = 500;

/** A sentence as it is found: its paragraph, and its place among all. */
export interface Source {
  readonly article: string;
  readonly within: number;
  readonly sentence: number;
}

/** A sentence with its vector as it is written in an engine. */
export type VectorSource = Source & { readonly vector: string };

/**
 * The sentences of which most signs are those of a question, as the embedded index finds them: at least `most` where so many are
 * let in, and all that differ in as many places as the last.
 * @param field where their signs are written
 * @param fetched what else of each is wanted
 */
export function alikeIn<T>(
  { pages }: Searches,
  field: string,
  signs: Uint32Array,
  most: number,
  fetched: readonly string[],
  { isAll, inSentences, allowed }: Admitted,
): (Source & T)[] {
  const body = {
    query: mostAlike(field, signs, inSentences()),
    sort: [{ _score: 'desc' }, { sentence: 'asc' }],
    track_scores: true,
    _source: ['article', 'within', 'sentence', ...fetched],
  };
  const found: (Source & T)[] = [];
  let least = 0;
  for (const hits of pages(body, most + BESIDE)) {
    const sources = hits.map(({ _source }) => _source as Source & T);
    const may = isAll
      ? null
      : allowed(sources.map(({ article, within }): Proposed => ({ article, at: within })));
    for (const [i, { _score }] of hits.entries()) {
      if (found.length >= most && _score < least) return found;
      if (may && !may[i]) continue;
      found.push(sources[i]!);
      if (found.length === most) least = _score;
    }
  }
  return found;
}
