import type { Proposed } from './proposed.ts';
import type { Searches } from './searches.ts';

const PAGE = 1_000;

/** The paragraphs that have one of some terms in the articles of those proposed. @param terms as they are written in the engine */
export function having(
  { pages }: Searches,
  terms: readonly string[],
  proposed: readonly Proposed[],
): Proposed[] {
  if (terms.length === 0 || proposed.length === 0) return [];
  const articles = [...new Set(proposed.map(({ article }) => article))];
  const query = { bool: { filter: [{ terms: { article: articles } }, { terms: { terms } }] } };
  const body = { query, sort: [{ at: 'asc' }], _source: ['article', 'at'] };
  const found: Proposed[] = [];
  for (const hits of pages(body, PAGE)) for (const { _source } of hits) found.push(_source as Proposed);
  return found;
}
