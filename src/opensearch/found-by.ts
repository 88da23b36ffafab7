import { lately } from '../corpus/lately.ts';
import type { Searches } from './searches.ts';
import { written } from './written.ts';

/** What an article is found by as a whole. */
export interface FoundBy {
  /** Keys of its words, each once. */
  readonly words: Iterable<string>;
  /** What days it speaks of, each once. */
  readonly days: Iterable<string>;
}

/** The same as it is written in an engine. */
export const foundByWritten = ({ words, days }: FoundBy): object => ({
  having: Array.from(words, written),
  days: [...days],
});

/** Whole articles, by what they are found by: their places, in order. */
export interface Whole {
  /** Those that have every one of some words, by their keys. @throws EngineFault */
  readonly having: (words: readonly string[]) => readonly number[];
  /** All days that an article speaks of. They grow with the years that are told of, not with the articles. @throws EngineFault */
  readonly days: () => readonly string[];
  /** Those that speak of one of some days. @throws EngineFault */
  readonly timed: (days: readonly string[]) => readonly number[];
}

/** So many places are fetched at once, and so many days asked for. */
const PAGE = 10_000;
/** So many places that were found lately are at hand: half a megabyte. */
const MOST = 60_000;

interface Aggregated {
  readonly days: {
    readonly after_key?: object;
    readonly buckets: readonly { readonly key: { readonly day: string } }[];
  };
}

/** Opens whole articles, in an index that never changes. */
export function openWhole({ all, pages }: Searches): Whole {
  const placesOf = (filter: readonly object[]): number[] => {
    const body = { query: { bool: { filter } }, sort: [{ place: 'asc' }], _source: false };
    const places: number[] = [];
    for (const hits of pages(body, PAGE)) for (const { sort } of hits) places.push(sort[0] as number);
    return places;
  };
  const having = lately(
    MOST,
    (words: string): readonly number[] =>
      placesOf(words.split(' ').map((word) => ({ term: { having: word } }))),
    ({ length }) => 1 + length,
  );
  let known: readonly string[] | undefined;
  const everyDay = (): readonly string[] => {
    const days: string[] = [];
    const sources = [{ day: { terms: { field: 'days' } } }];
    for (let after: object | undefined; ;) {
      const composite = { size: PAGE, sources, ...(after && { after }) };
      const [found] = all([{ size: 0, aggs: { days: { composite } } }]);
      const { buckets, after_key: last } = (found!.aggregations as unknown as Aggregated).days;
      for (const { key } of buckets) days.push(key.day);
      if (!last) return days;
      after = last;
    }
  };
  return {
    having: (words) => having(words.map(written).toSorted().join(' ')),
    days: () => (known ??= everyDay()),
    timed(days) {
      const places = new Set<number>();
      for (let from = 0; from < days.length; from += PAGE)
        for (const place of placesOf([{ terms: { days: days.slice(from, from + PAGE) } }])) places.add(place);
      return [...places].toSorted((a, b) => a - b);
    },
  };
}
