import type { Asked } from './asked.ts';
import type { Postings } from './postings.ts';
import type { Stream } from './stream.ts';

/** So many entries are looked at for one question, rarest words first, however large the archive. */
const BUDGET = 200_000;

/** Every word weighs at least this, so that the commonest still tell two candidates apart. */
const LEAST = 0.1;

/** How much a word tells: the logarithm of how rare it is in the archive. */
export const weightOf = ({ words }: Stream, postings: Postings, low: number): number =>
  low < 0 ? Math.log(words.length + 1) : Math.log((words.length + 1) / (postings.count(low) + 1)) + LEAST;

/** What is searched: what stands in marks, or what is reported without any. */
export type Said = 'quoted' | 'reported';

/** A quotation that shares words with the asker's. */
export interface Nearest {
  /** Index into what is searched. */
  readonly quoted: number;
  /** No larger share of the asker's words, weighed by how rare they are, can be found in it. */
  readonly bound: number;
}

/**
 * The quotations that share most with the asked words, best first.
 * @param least those that cannot share as much are left out
 */
export function nearest(
  stream: Stream,
  postings: Postings,
  asked: Asked,
  { limit, least, said }: { limit: number; least: number; said: Said },
): Nearest[] {
  const holding = said === 'quoted' ? postings.quoting : postings.reporting;
  const counts = new Map<number, number>();
  for (const low of asked.lows) counts.set(low, (counts.get(low) ?? 0) + 1);
  const lists = Array.from(counts, ([low, times]) => ({
    weight: weightOf(stream, postings, low) * times,
    low,
    many: low < 0 ? 0 : holding.count(low),
  }));
  const scores = new Float64Array(stream[said].length);
  const touched: number[] = [];
  let all = 0;
  let unknown = 0;
  let left = BUDGET;
  for (const { weight, low, many } of lists.toSorted((a, b) => a.many - b.many)) {
    all += weight;
    left -= many;
    if (many === 0 || left < 0) unknown += weight;
    else
      for (const quoted of holding.of(low)) {
        if (scores[quoted] === 0) touched.push(quoted);
        scores[quoted]! += weight;
      }
  }
  const found: Nearest[] = [];
  for (const quoted of touched) {
    const bound = (scores[quoted]! + unknown) / all;
    if (bound >= least) found.push({ quoted, bound });
  }
  return found.toSorted((a, b) => b.bound - a.bound || a.quoted - b.quoted).slice(0, limit);
}
