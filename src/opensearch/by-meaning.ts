import { BY_MEANING } from '../search/candidates.ts';
import { rounded } from '../search/engine/engine.ts';
import { lengthOf, type Meaning } from '../search/meaning.ts';
import type { Admitted } from './admitted.ts';
import { pairsOf } from './documents.ts';
import type { Proposed } from './proposed.ts';
import type { Found, Searches } from './searches.ts';

/** So many sentences that share most pairs of signs are compared in full. */
const ALIKE = 2_000;

interface Source {
  readonly article: string;
  readonly within: number;
  readonly rows: readonly number[];
}

/**
 * The paragraphs whose sentences come nearest to a question in meaning, among those sentences that share most of its signs in
 * pairs: nearly those that the embedded index finds, not always all of them.
 * @param asked the rows in the table of the question's words
 */
export function byMeaning(
  { all }: Searches,
  asked: readonly number[],
  meaning: Meaning,
  { isAll, allowed }: Admitted,
): Proposed[] {
  const together = meaning.together(asked);
  const length = lengthOf(together);
  if (length === 0) return [];
  const closeness = (rows: readonly number[]): number => {
    const vector = meaning.together(rows);
    const product = length * lengthOf(vector);
    return product === 0 ? 0 : rounded(vector.reduce((sum, one, i) => sum + one * together[i]!, 0) / product);
  };
  const should = pairsOf(together).map((pair) => ({
    constant_score: { filter: { term: { signs: pair } } },
  }));
  const [{ hits }] = all([
    {
      size: ALIKE,
      query: { bool: { should } },
      sort: [{ _score: 'desc' }, { sentence: 'asc' }],
      _source: ['article', 'within', 'rows'],
    },
  ]) as [Found];
  const scores = new Map<number, Proposed & { readonly score: number }>();
  for (const { _source } of hits.hits) {
    const { article, within: at, rows } = _source as Source;
    const score = closeness(rows);
    if (score > (scores.get(at)?.score ?? 0)) scores.set(at, { article, at, score });
  }
  const best = [...scores.values()].toSorted((a, b) => b.score - a.score || a.at - b.at);
  if (isAll) return best.slice(0, BY_MEANING);
  const near: Proposed[] = [];
  // Articles are read only as far as they are needed.
  for (let from = 0; from < best.length && near.length < BY_MEANING; from += BY_MEANING) {
    const some = best.slice(from, from + BY_MEANING);
    const may = allowed(some);
    near.push(...some.filter((_, i) => may[i]));
  }
  return near.slice(0, BY_MEANING);
}
