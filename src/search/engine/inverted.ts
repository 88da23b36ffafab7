import { idf } from '../idf.ts';
import { best } from './best.ts';
import { BM25, type Documents, type Engine } from './engine.ts';
import { type Postings, postingsOf } from './postings.ts';

/**
 * An inverted index in flat arrays, for many documents. Scores are summed term by term in one array: simpler than
 * skipping through the lists (MaxScore, WAND), exact to the last digit, and quick enough by far.
 */
export function openPostings({ starts, documents: holders, times, lengths }: Postings): Engine {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const damping = Float64Array.from(lengths, (length) => BM25.k * (1 - BM25.b + (BM25.b * length) / average));
  return {
    search(wanted, limit, allowed = () => true) {
      const scores = new Float64Array(lengths.length);
      for (const { term, weight } of wanted) {
        const start = starts[term] ?? 0;
        const end = starts[term + 1] ?? start;
        const worth = weight * idf(lengths.length, end - start) * (BM25.k + 1);
        for (let at = start; at < end; at++) {
          const document = holders[at]!;
          const often = times[at]!;
          scores[document]! += (worth * often) / (often + damping[document]!);
        }
      }
      return best(scores, limit, allowed);
    },
  };
}

/** Opens an inverted index over documents whose postings are not at hand. */
export const openInverted = (documents: Documents): Engine => openPostings(postingsOf(documents));
