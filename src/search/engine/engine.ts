/** A term asked for, by its number. Its weight scales what it adds to a score. */
export interface Wanted {
  readonly term: number;
  readonly weight: number;
}

/** A document found: its index in what the engine was opened with. */
export interface Scored {
  readonly document: number;
  readonly score: number;
}

/**
 * Ranks documents by BM25 (k1 1.2, b 0.75; idf as ln(1 + (N - n + 0.5) / (n + 0.5)); a document's length
 * is the number of its different terms). Every engine gives the same documents in the same order.
 */
export interface Engine {
  /**
   * @param wanted terms, each at most once, weights above 0
   * @param allowed which documents may be found; all of them when left out
   * @returns at most `limit` documents that hold a wanted term, best first, then in their own order
   */
  search(
    wanted: readonly Wanted[],
    limit: number,
    allowed?: (document: number) => boolean,
  ): readonly Scored[];
}

/** Documents, each given as the numbers of its terms, in order. */
export type Documents = readonly ArrayLike<number>[];

/** How an engine is opened; a document's number is its place among them. */
export type OpenEngine = (documents: Documents) => Engine;

/**
 * The usual values: 1.2 to 2 and 0.5 to 0.8 are good in many circumstances (Robertson and Zaragoza, The Probabilistic
 * Relevance Framework: BM25 and Beyond, 2009). See docs/constants.md.
 */
export const BM25 = { k: 1.2, b: 0.75 } as const;

const DIGITS = 1e6;

/** Scores to compare: the last digits of a float may differ between machines, so they never decide. */
export const rounded = (score: number): number => Math.round(score * DIGITS) / DIGITS;

/** How documents follow each other: below 0 where the first comes before the second. */
export type Order = (a: number, b: number) => number;

/** Best first; documents that tie stay in their own order. */
export const bestFirst =
  (order: Order = (a, b) => a - b) =>
  (a: Scored, b: Scored): number =>
    b.score - a.score || order(a.document, b.document);
