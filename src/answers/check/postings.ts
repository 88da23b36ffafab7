import type { Quoted, Stream } from './stream.ts';

/** Where every word stands in the archive. */
export interface Postings {
  /** Token numbers in ascending order at which a word stands, whatever its capitals. */
  readonly of: (low: number) => Int32Array;
  /** How often that is. */
  readonly count: (low: number) => number;
  /** The quotations that have the word, as indices into `stream.quoted`, each once. */
  readonly quoting: (low: number) => Int32Array;
  /** The same of reported words, as indices into `stream.reported`. */
  readonly reporting: (low: number) => Int32Array;
}

/** Lists of numbers by word, all in one array. */
export interface Listed {
  /** By word: where its list starts; one more at the end. */
  readonly offsets: Int32Array;
  readonly entries: Int32Array;
}

/** The lists that postings are made of. */
export interface Lists {
  readonly places: Listed;
  readonly quoting: Listed;
  readonly reporting: Listed;
}

const listOf =
  ({ offsets, entries }: Listed) =>
  (word: number): Int32Array =>
    entries.subarray(offsets[word], offsets[word + 1]);

/** Opens postings that are laid out already. */
export const postingsOver = ({ places, quoting, reporting }: Lists): Postings => ({
  of: listOf(places),
  count: (low) => places.offsets[low + 1]! - places.offsets[low]!,
  quoting: listOf(quoting),
  reporting: listOf(reporting),
});

/** Counts, then places: linear in the stream. */
export function listsOf({ words, vocabulary, quoted, reported }: Stream): Lists {
  const lows = words.map((word) => vocabulary.low(word));
  const places = listed(vocabulary.size(), (add) => {
    for (let token = 0; token < lows.length; token++) add(lows[token]!, token);
  });
  const last = new Int32Array(vocabulary.size());
  const holding = (all: readonly Quoted[]) =>
    listed(vocabulary.size(), (add) => {
      last.fill(-1);
      for (const [number, { runs }] of all.entries())
        for (const { start, end } of runs)
          for (let token = start; token < end; token++) {
            const low = lows[token]!;
            if (last[low] !== number) add(low, number);
            last[low] = number;
          }
    });
  return { places, quoting: holding(quoted), reporting: holding(reported) };
}

/** @param each calls back for every entry; it is run twice */
function listed(size: number, each: (add: (word: number, entry: number) => void) => void): Listed {
  const offsets = new Int32Array(size + 1);
  each((word) => offsets[word + 1]!++);
  for (let word = 1; word <= size; word++) offsets[word]! += offsets[word - 1]!;
  const next = offsets.slice();
  const entries = new Int32Array(offsets[size]!);
  each((word, entry) => (entries[next[word]!++] = entry));
  return { offsets, entries };
}
