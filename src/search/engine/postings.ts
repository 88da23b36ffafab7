/** For every term, in which documents it stands and how often: flat arrays, a fraction of what objects would take. */
export interface Postings {
  /** The number of each term. */
  readonly terms: ReadonlyMap<string, number>;
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

const counts = (most: number, size: number): Counts =>
  most < 2 ** 8 ? new Uint8Array(size) : most < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);

/** Postings as they are met, document by document. */
interface Gathered {
  readonly terms: Map<string, number>;
  readonly owners: Uint32Array;
  readonly times: Uint32Array;
  readonly lengths: Uint32Array;
}

function gather(documents: readonly (readonly string[])[]): Gathered {
  const words = documents.reduce((sum, { length }) => sum + length, 0);
  const terms = new Map<string, number>();
  const owners = new Uint32Array(words);
  const times = new Uint32Array(words);
  const lengths = new Uint32Array(documents.length);
  /** Each term's latest posting: one that is older than the document belongs to another. */
  const latest: number[] = [];
  let end = 0;
  for (const [document, held] of documents.entries()) {
    const from = end;
    for (const term of held) {
      const number = terms.get(term) ?? terms.size;
      if (number === terms.size) {
        terms.set(term, number);
        latest.push(-1);
      }
      if (latest[number]! < from) {
        owners[end] = number;
        latest[number] = end++;
      }
      times[latest[number]!]!++;
    }
    lengths[document] = end - from;
  }
  return { terms, lengths, owners: owners.subarray(0, end), times: times.subarray(0, end) };
}

/** Turns documents into postings, in time linear in their words. */
export function postingsOf(documents: readonly (readonly string[])[]): Postings {
  const { terms, owners, times: gathered, lengths } = gather(documents);
  const starts = new Uint32Array(terms.size + 1);
  for (const owner of owners) starts[owner + 1]!++;
  for (let term = 0; term < terms.size; term++) starts[term + 1]! += starts[term]!;
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
  return { terms, starts, documents: holders, times, lengths };
}
