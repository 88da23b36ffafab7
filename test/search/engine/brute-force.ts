import { BM25, bestFirst, type Documents, type Engine, rounded } from '../../../src/search/engine/engine.ts';

/** BM25 written out: every document is looked at for every term. What the engines are held against. */
export function openBruteForce(given: Documents): Engine {
  const documents = given.map((terms) => Array.from(terms));
  const lengths = documents.map((terms) => new Set(terms).size);
  const average = lengths.reduce((sum, length) => sum + length, 0) / documents.length;
  return {
    search: (wanted, limit, allowed = () => true) =>
      documents
        .map((terms, document) => {
          const held = wanted.filter(({ term }) => terms.includes(term));
          const score = held.reduce((sum, { term, weight }) => {
            const among = documents.filter((other) => other.includes(term)).length;
            const idf = Math.log(1 + (documents.length - among + 0.5) / (among + 0.5));
            const times = terms.filter((one) => one === term).length;
            const length = 1 - BM25.b + (BM25.b * lengths[document]!) / average;
            return sum + (weight * idf * times * (BM25.k + 1)) / (times + BM25.k * length);
          }, 0);
          return { document, score: rounded(score), held: held.length };
        })
        .filter(({ document, held }) => held > 0 && allowed(document))
        .map(({ document, score }) => ({ document, score }))
        .toSorted(bestFirst())
        .slice(0, limit),
  };
}
