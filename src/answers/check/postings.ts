import type { Quoted, Tokens } from './stream.ts';

/** Where every word stands in the archive. */
export interface Postings {
  /** Token numbers in ascending order at which a word stands, whatever its capitals. */
  readonly of: (low: number) => Int32Array;
  /** How often that is. */
  readonly count: (low: number) => number;
  /** The quotations that have the word, as indices into `stream.quoted`, each once. */
  readonly quoting: Holding;
  /** The same of reported words, as indices into `stream.reported`. */
  readonly reporting: Holding;
}

/** What has a word, and how many they are. */
export interface Holding {
  readonly of: (low: number) => Int32Array;
  readonly count: (low: number) => number;
}

/** Lists of numbers by word, all in one array. */
export interface Listed<Entries = Pick<Int32Array, 'slice'>> {
  /** By word: where its list starts; one more at the end. */
  readonly offsets: Int32Array;
  readonly entries: Entries;
}

/** The lists that postings are made of. */
export interface Lists<Entries = Pick<Int32Array, 'slice'>> {
  readonly places: Listed<Entries>;
  readonly quoting: Listed<Entries>;
  readonly reporting: Listed<Entries>;
}

const holding = ({ offsets, entries }: Listed): Holding => ({
  of: (word) => entries.slice(offsets[word], offsets[word + 1]),
  count: (word) => offsets[word + 1]! - offsets[word]!,
});

/** Opens postings that are laid out already. */
export const postingsOver = ({ places, quoting, reporting }: Lists): Postings => ({
  ...holding(places),
  quoting: holding(quoting),
  reporting: holding(reporting),
});

/** Counts, then places: linear in the stream. */
export function listsOf({ words, vocabulary, quoted, reported }: Tokens): Lists<Int32Array> {
  const lows = words.map((word) => vocabulary.low(word));
  const places = listed(vocabulary.size(), (add) => {
    for (let token = 0; token < lows.length; token++) add(lows[token]!, token);
  });
  const last = new Int32Array(vocabulary.size());
  const having = (all: readonly Quoted[]) =>
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
  return { places, quoting: having(quoted), reporting: having(reported) };
}

/** @param each calls back for every entry; it is run twice */
function listed(
  size: number,
  each: (add: (word: number, entry: number) => void) => void,
): Listed<Int32Array> {
  const offsets = new Int32Array(size + 1);
  each((word) => offsets[word + 1]!++);
  for (let word = 1; word <= size; word++) offsets[word]! += offsets[word - 1]!;
  const next = offsets.slice();
  const entries = new Int32Array(offsets[size]!);
  each((word, entry) => (entries[next[word]!++] = entry));
  return { offsets, entries };
}
