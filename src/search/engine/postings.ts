import type { Documents } from './engine.ts';

/** For every term, in which documents it stands and how often: flat arrays, a fraction of what objects would take. */
export interface Postings {
  /** Where each term's postings start, by its number; one more at the end. */
  readonly starts: Uint32Array;
  /** The documents, rising within a term. */
  readonly documents: Uint32Array;
  /** How often the term stands in each of them. */
  readonly times: Counts;
  /** How many different terms each document holds. */
  readonly lengths: Uint32Array;
}

/** Counts in the smallest array that holds the greatest of them. */
type Counts = Uint8Array | Uint16Array | Uint32Array;

const counts = (most: number, size: number): Counts => {
  if (most < 2 ** 8) return new Uint8Array(size);
  return most < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
};

/** Postings as they are met, document by document. */
interface Gathered {
  /** How many terms there are. */
  readonly terms: number;
  readonly owners: Uint32Array;
  readonly times: Uint32Array;
  readonly lengths: Uint32Array;
}

function gather(documents: Documents): Gathered {
  const words = documents.reduce((sum, { length }) => sum + length, 0);
  const owners = new Uint32Array(words);
  const times = new Uint32Array(words);
  const lengths = new Uint32Array(documents.length);
  /** Each term's latest posting: one that is older than the document belongs to another. */
  const latest: number[] = [];
  let end = 0;
  for (const [document, held] of documents.entries()) {
    const from = end;
    for (let i = 0; i < held.length; i++) {
      const term = held[i]!;
      while (latest.length <= term) latest.push(-1);
      if (latest[term]! < from) {
        owners[end] = term;
        latest[term] = end++;
      }
      times[latest[term]!]!++;
    }
    lengths[document] = end - from;
  }
  return {
    terms: latest.length,
    lengths,
    owners: owners.subarray(0, end),
    times: times.subarray(0, end),
  };
}

/** Turns documents into postings, in time linear in their words. */
export function postingsOf(documents: Documents): Postings {
  const { terms, owners, times: gathered, lengths } = gather(documents);
  const starts = new Uint32Array(terms + 1);
  for (const owner of owners) starts[owner + 1]!++;
  for (let term = 0; term < terms; term++) starts[term + 1]! += starts[term]!;
  const next = starts.slice();
  const holders = new Uint32Array(owners.length);
  const most = gathered.reduce((a, b) => Math.max(a, b), 0);
  const times = counts(most, owners.length);
  let from = 0;
  for (const [document, length] of lengths.entries()) {
    for (let at = from; at < from + length; at++) {
      const to = next[owners[at]!]!++;
      holders[to] = document;
      times[to] = gathered[at]!;
    }
    from += length;
  }
  return { starts, documents: holders, times, lengths };
}

/** How many documents hold a term; none where it is numbered behind all of these. */
export const holding = ({ starts }: Postings, term: number): number =>
  term + 1 < starts.length ? starts[term + 1]! - starts[term]! : 0;

/** Whether a term stands in one of the documents from `first` to `last`. */
export function standsWithin(
  { starts, documents }: Postings,
  term: number,
  first: number,
  last: number,
): boolean {
  let [low, high] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (documents[middle]! < first) low = middle + 1;
    else high = middle;
  }
  return low < (starts[term + 1] ?? 0) && documents[low]! <= last;
}
