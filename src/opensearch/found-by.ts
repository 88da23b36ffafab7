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

/** Whole articles, by what they are found by: their ids, in order. */
export interface Whole {
  /** Those that have every one of some words, by their keys. @throws EngineFault */
  readonly having: (words: readonly string[]) => readonly string[];
  /** All days that an article speaks of. They grow with the years that are told of, not with the articles. @throws EngineFault */
  readonly days: () => readonly string[];
  /** Those that speak of one of some days. @throws EngineFault */
  readonly timed: (days: readonly string[]) => readonly string[];
}

/** So many ids are fetched at once, and so many days asked for. */
const PAGE = 10_000;
/** So many ids that were found lately are at hand: some megabytes. */
const MOST = 60_000;

interface Aggregated {
  readonly days: {
    readonly after_key?: object;
    readonly buckets: readonly { readonly key: { readonly day: string } }[];
  };
}

/** What has one of some days: an engine takes so many at a time. */
const anyOf = (days: readonly string[]): object[] =>
  Array.from({ length: Math.ceil(days.length / PAGE) }, (_, part) => ({
    terms: { days: days.slice(part * PAGE, (part + 1) * PAGE) },
  }));

/** Opens whole articles, in an index that never changes. */
export function openWhole({ all, pages }: Searches): Whole {
  const idsOf = (filter: readonly object[]): string[] => {
    const body = { query: { bool: { filter } }, sort: [{ place: 'asc' }], _source: false };
    const ids: string[] = [];
    for (const hits of pages(body, PAGE)) for (const { _id } of hits) ids.push(_id);
    return ids;
  };
  const having = lately(
    MOST,
    (words: string): readonly string[] => idsOf(words.split(' ').map((word) => ({ term: { having: word } }))),
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
    timed: (days) => (days.length === 0 ? [] : idsOf([{ bool: { should: anyOf(days) } }])),
  };
}
