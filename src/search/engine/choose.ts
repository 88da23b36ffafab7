import type { Documents, Engine } from './engine.ts';
import { type Changed, openPostings } from './inverted.ts';
import { openMiniSearch } from './minisearch.ts';
import type { Postings } from './postings.ts';

/**
 * Up to here MiniSearch's slowest hundredth of questions takes about 5 ms of processor time; at 5,000 it takes 7 to 10,
 * the inverted index less than one (`npm run bench:search -- DIR --sizes 2000,5000 --only engine`).
 */
const MANY = 2_000;

/**
 * Opens the engine that suits the size of a corpus. Both give the same documents, scores and order.
 * @param postings of the same documents
 * @param changed what has come to them and gone since; null where nothing has
 */
export const openEngine = (
  documents: () => Documents,
  postings: Postings,
  changed: Changed | null = null,
): Engine =>
  !changed && postings.lengths.length < MANY
    ? openMiniSearch(documents())
    : openPostings(postings, changed ?? undefined);
