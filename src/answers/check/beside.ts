import type { Article } from '../../corpus/article.ts';
import type { Row } from '../../search/saved/row.ts';
import type { Range } from '../../corpus/span.ts';
import { firstIn } from './kept-own.ts';
import { lostIn } from './lost.ts';
import type { Holding } from './postings.ts';
import { openRuns, type Part, type Runs } from './together.ts';
import type { Source } from './source.ts';
import type { Quoted, Stream } from './stream.ts';
import { vocabularyBeside } from './vocabulary-beside.ts';

/** Where an article stands: in the first source or the second, and its number there. */
export interface Place {
  readonly isNew: boolean;
  readonly number: number;
}

/**
 * Two laid-out archives as one: a large one, of which a few articles may be gone, and one of few articles, which stand among those
 * of the first. Nothing of either is laid out anew.
 * @param places of all articles, those of each source in its own order
 */
export function sourceBeside(
  before: Source,
  fresh: Source,
  places: readonly Place[],
  articles: readonly Article[],
): Source {
  const sources = [before, fresh] as const;
  const tokens = openRuns(partsOf(places, (source, number) => sources[source]!.stream.firsts[number]!));
  const quotations = (name: 'quoted' | 'reported'): Runs =>
    openRuns(
      partsOf(places, (source, number) => {
        const { stream } = sources[source]!;
        return firstIn(stream[name], stream.firsts[number]!);
      }),
    );
  const [quoted, reported] = [quotations('quoted'), quotations('reported')];
  const gone = goneFrom(before, places);
  const words = vocabularyBeside(before, fresh, lostIn(before, gone));
  const row = (name: 'marked' | 'starts' | 'ends'): Row =>
    rowOver(tokens, (source, place) => sources[source]!.stream[name].get(place)!);
  const said = (name: 'quoted' | 'reported', runs: Runs): Row<Quoted> => {
    const known = new Map<string, Quoted>();
    return rowOver(runs, (source, place) => {
      const key = `${source} ${place}`;
      const one =
        known.get(key) ??
        moved(sources[source]!.stream[name].get(place)!, (token) => tokens.one(source, token));
      known.set(key, one);
      return one;
    });
  };
  const holding = (runs: Runs, of: (source: Source) => Holding): Holding => ({
    of: (low) =>
      merged(
        ...(sources.map((source, number) => {
          const own = words.own(number, low);
          return own < 0 ? new Int32Array() : runs.up(number, of(source).of(own));
        }) as [Int32Array, Int32Array]),
      ),
    count: (low) =>
      sources.reduce((sum, source, number) => {
        const own = words.own(number, low);
        if (own < 0) return sum;
        const isAll = number === 1 || gone.length === 0;
        return sum + (isAll ? of(source).count(own) : runs.up(number, of(source).of(own)).length);
      }, 0),
  });
  const stream: Stream = {
    articles,
    firsts: firstsOf(places, sources),
    vocabulary: words.vocabulary,
    words: rowOver(tokens, (source, place) => words.word(source, sources[source]!.stream.words.get(place)!)),
    gaps: rowOver(tokens, (source, place) => words.gap(source, sources[source]!.stream.gaps.get(place)!)),
    marked: row('marked'),
    starts: row('starts'),
    ends: row('ends'),
    inside: rowOver(tokens, (source, place) => {
      const number = sources[source]!.stream.inside.get(place)!;
      return number < 0 ? number : quoted.one(source, number);
    }),
    quoted: said('quoted', quoted),
    reported: said('reported', reported),
  };
  return {
    stream,
    postings: {
      ...holding(tokens, ({ postings }) => postings),
      quoting: holding(quoted, ({ postings }) => postings.quoting),
      reporting: holding(reported, ({ postings }) => postings.reporting),
    },
    common: words.common,
  };
}

/** The tokens of those articles of a source that have no place, in order. */
function goneFrom({ stream: { firsts } }: Source, places: readonly Place[]): Range[] {
  const left = new Uint8Array(firsts.length - 1);
  for (const { isNew, number } of places) if (!isNew) left[number] = 1;
  const gone: Range[] = [];
  for (let number = 0; number < left.length; number++)
    if (left[number] === 0) gone.push({ start: firsts[number]!, end: firsts[number + 1]! });
  return gone;
}

/** The parts of which rows are made. @param firstOf where an article's begins in its source, and where that ends, by number */
function partsOf(places: readonly Place[], firstOf: (source: number, number: number) => number): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < places.length;) {
    const { isNew, number } = places[at]!;
    let many = 0;
    while (places[at + many]?.isNew === isNew && places[at + many]!.number === number + many) many++;
    const of = isNew ? 1 : 0;
    const [from, end] = [firstOf(of, number), firstOf(of, number + many)];
    if (from < end) parts.push({ of, from, end });
    at += many;
  }
  return parts;
}

function firstsOf(places: readonly Place[], sources: readonly Source[]): Int32Array {
  const firsts = new Int32Array(places.length + 1);
  for (let at = 0; at < places.length; at++) {
    const { isNew, number } = places[at]!;
    const own = sources[isNew ? 1 : 0]!.stream.firsts;
    firsts[at + 1] = firsts[at]! + own[number + 1]! - own[number]!;
  }
  return firsts;
}

const rowOver = <T>(runs: Runs, get: (source: number, place: number) => T): Row<T> => ({
  length: runs.length,
  get(place) {
    if (!(place >= 0 && place < runs.length)) return undefined;
    const { of, place: own } = runs.at(place);
    return get(of, own);
  },
});

/** A quotation where its tokens stand now. */
function moved(one: Quoted, up: (token: number) => number): Quoted {
  // All its runs stand in one article.
  const by = up(one.runs[0]!.start) - one.runs[0]!.start;
  return {
    article: one.article,
    get quotation() {
      return one.quotation;
    },
    runs: one.runs.map(({ start, end }) => ({ start: start + by, end: end + by })),
  };
}

/** Numbers of two rising rows as one. */
function merged(a: Int32Array, b: Int32Array): Int32Array {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const all = new Int32Array(a.length + b.length);
  for (let [at, i, j] = [0, 0, 0]; at < all.length; at++)
    all[at] = j === b.length || (i < a.length && a[i]! < b[j]!) ? a[i++]! : b[j++]!;
  return all;
}
