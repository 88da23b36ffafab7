import { BY_WORDS } from '../search/candidates.ts';
import { BM25, rounded } from '../search/engine/engine.ts';
import { idf } from '../search/idf.ts';
import type { Admitted } from './admitted.ts';
import type { Figures } from './figures.ts';
import type { Proposed } from './proposed.ts';
import type { Searches } from './searches.ts';

/** A term asked for, as it is written in the engine, and how many paragraphs have it. */
export interface Wanted {
  readonly term: string;
  readonly weight: number;
  readonly paragraphs: number;
}

/** So many paragraphs are looked at together. */
const PAGE = 240;
/** And no more pages than this, unless too few of them may be found. */
const PAGES = 4;

/**
 * The engine keeps the length of a paragraph to an eighth, and counts its words where we count its different terms: so much
 * better may a paragraph be by our reckoning than by the engine's.
 */
const MARGIN = 1.25;

interface Source extends Proposed {
  readonly terms: string;
  readonly different: number;
}

/**
 * The paragraphs that have words of a question, best first by our own weights, exactly as the embedded index reckons them: the
 * engine says only which come into question.
 * @param admitted what the question lets in
 */
export function byWords(
  { pages }: Searches,
  wanted: readonly Wanted[],
  { paragraphs, different }: Figures,
  { filter, allowed }: Admitted,
): Proposed[] {
  if (wanted.length === 0) return [];
  const average = different / paragraphs;
  const worths = wanted.map((one) => one.weight * idf(paragraphs, one.paragraphs) * (BM25.k + 1));
  const scoreOf = ({ terms, different: length }: Source): number => {
    const damping = BM25.k * (1 - BM25.b + (BM25.b * length) / average);
    const held = terms.split(' ');
    const score = wanted.reduce((sum, { term }, i) => {
      const often = held.filter((one) => one === term).length;
      return often === 0 ? sum : sum + (worths[i]! * often) / (often + damping);
    }, 0);
    return rounded(score);
  };
  const query = {
    bool: {
      filter,
      minimum_should_match: 1,
      should: wanted.map(({ term, weight }) => ({ term: { terms: { value: term, boost: weight } } })),
    },
  };
  const sort = [{ _score: 'desc' }, { at: 'asc' }];
  const body = { query, sort, track_scores: true, _source: ['article', 'at', 'terms', 'different'] };
  let best: (Proposed & { readonly score: number })[] = [];
  let page = 0;
  for (const hits of pages(body, PAGE)) {
    const sources = hits.map(({ _source }) => _source as Source);
    const may = allowed(sources);
    const scored = sources
      .filter((_, i) => may[i])
      .map((source) => ({ article: source.article, at: source.at, score: scoreOf(source) }));
    best = [...best, ...scored].toSorted((a, b) => b.score - a.score || a.at - b.at).slice(0, BY_WORDS);
    const last = hits.at(-1);
    if (!last || best.length < BY_WORDS) continue;
    const most = last._score * (BM25.k + 1) * MARGIN;
    if (++page >= PAGES || most < best.at(-1)!.score) break;
  }
  return best;
}
