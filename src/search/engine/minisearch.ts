import MiniSearch from 'minisearch';
import { BM25, bestFirst, type Documents, type Engine, rounded } from './engine.ts';

const SEPARATOR = '\n';

/**
 * MiniSearch with its ranking repaired. As it comes it multiplies a score by the number of matched terms and lets
 * a short field swamp a long one; here there is one field, the product is divided out again, and terms come ready
 * made, so that its own tokenizer has no say.
 */
export function openMiniSearch(documents: Documents): Engine {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ['terms'],
    tokenize: (text) => (text === '' ? [] : text.split(SEPARATOR)),
    processTerm: (term) => term,
    searchOptions: { bm25: { ...BM25, d: 0 } },
  });
  index.addAll(documents.map((terms, id) => ({ id, terms: Array.from(terms).join(SEPARATOR) })));
  return {
    search(wanted, limit, allowed = () => true) {
      const weights = wanted.map(({ weight }) => weight);
      return index
        .search(wanted.map(({ term }) => term).join(SEPARATOR), { boostTerm: (_, i) => weights[i]! })
        .map((result) => ({
          document: result.id as number,
          score: rounded(result.score / result.queryTerms.length),
        }))
        .filter(({ document }) => allowed(document))
        .toSorted(bestFirst())
        .slice(0, limit);
    },
  };
}
