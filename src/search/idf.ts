/**
 * How much it tells that a term stands somewhere (BM25's inverse document frequency): rare terms more.
 * @param among how many there are
 * @param having how many of them hold the term
 */
export const idf = (among: number, having: number): number =>
  Math.log(1 + (among - having + 0.5) / (having + 0.5));

/** How soon standing more often counts no more, and how much a long text is held against it (BM25's k1 and b). */
export interface Saturation {
  readonly k: number;
  readonly b: number;
}

/**
 * How well a term is represented by standing `times` in a text, from 0 to 1.
 * @param length of the text, with 1 for one of average length
 */
export const saturation = ({ k, b }: Saturation, times: number, length: number): number =>
  times === 0 ? 0 : times / (times + k * (1 - b + b * length));
