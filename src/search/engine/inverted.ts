import { idf } from '../idf.ts';
import { best } from './best.ts';
import { BM25, type Documents, type Engine, type Order } from './engine.ts';
import { holding, type Postings, postingsOf } from './postings.ts';

/** What has come to some documents, and gone from them. */
export interface Changed {
  /** Of the documents that came, which are numbered behind the others. */
  readonly more: Postings;
  readonly isThere: (document: number) => boolean;
  /** In how many that are gone a term stands. */
  readonly lost: ReadonlyMap<number, number>;
  readonly order: Order;
}

/**
 * An inverted index in flat arrays, for many documents. Scores are summed term by term in one array: simpler than
 * skipping through the lists (MaxScore, WAND), exact to the last digit, and quick enough by far.
 */
export function openPostings(postings: Postings, changed?: Changed): Engine {
  const pieces = changed ? [postings, changed.more] : [postings];
  const { isThere = () => true, lost, order } = changed ?? {};
  let [all, sum, longest] = [0, 0, 0];
  let numbered = 0;
  for (const { lengths } of pieces)
    for (let at = 0; at < lengths.length; at++)
      if (isThere(numbered++)) {
        all++;
        sum += lengths[at]!;
        longest = Math.max(longest, lengths[at]!);
      }
  const average = sum / all;
  /** By length of a document. */
  const damping = Float64Array.from(
    { length: longest + 1 },
    (_, length) => BM25.k * (1 - BM25.b + (BM25.b * length) / average),
  );
  return {
    search(wanted, limit, allowed = () => true) {
      const scores = new Float64Array(numbered);
      for (const { term, weight } of wanted) {
        let many = -(lost?.get(term) ?? 0);
        for (const piece of pieces) many += holding(piece, term);
        const worth = weight * idf(all, many) * (BM25.k + 1);
        let first = 0;
        for (const { starts, documents, times, lengths } of pieces) {
          const end = starts[term + 1] ?? 0;
          for (let at = starts[term] ?? 0; at < end; at++) {
            const document = documents[at]!;
            const often = times[at]!;
            scores[document]! += (worth * often) / (often + damping[lengths[document - first]!]!);
          }
          first += lengths.length;
        }
      }
      return best(scores, limit, (document) => isThere(document) && allowed(document), order);
    },
  };
}

/** Opens an inverted index over documents whose postings are not at hand. */
export const openInverted = (documents: Documents): Engine => openPostings(postingsOf(documents));
