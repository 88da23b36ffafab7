import { EngineFault, faultOf } from './problem.ts';
import type { Reach } from './reach.ts';

/** What a search found, as far as it is used. */
export interface Found {
  readonly hits: {
    readonly total?: { readonly value: number };
    readonly hits: readonly {
      readonly _id: string;
      readonly _source: unknown;
      readonly _score: number;
      readonly sort: readonly unknown[];
    }[];
  };
  readonly aggregations?: Readonly<Record<string, unknown>>;
}

interface Answered extends Found {
  readonly status: number;
  readonly error?: unknown;
  readonly timed_out: boolean;
  readonly _shards: { readonly failed: number };
}

type Body = Readonly<Record<string, unknown>>;

/** Searches in one index. */
export interface Searches {
  /** Several searches together. One that misses a part of the articles is none. @throws EngineFault */
  readonly all: (bodies: readonly Body[]) => readonly Found[];
  /** How many documents match each query. @throws EngineFault */
  readonly counts: (queries: readonly Body[]) => readonly number[];
  /** All that a search finds, so many at a time. @param body with a sort that is the same for no two @throws EngineFault */
  readonly pages: (body: Body, size: number) => Generator<Found['hits']['hits']>;
}

/** Opens the searches in an index. */
export function searchesIn(reach: Reach, index: string): Searches {
  const all: Searches['all'] = (bodies) => {
    if (bodies.length === 0) return [];
    const head = { index, allow_partial_search_results: false, search_type: 'dfs_query_then_fetch' };
    const [answer] = reach({
      method: 'POST',
      path: '/_msearch',
      lines: bodies.flatMap((body) => [head, body]),
    });
    const { responses } = answer as { readonly responses: readonly Answered[] };
    for (const one of responses) {
      if (one.error) throw faultOf(one.status, one);
      if (one.timed_out || one._shards.failed > 0) throw new EngineFault('red', 'a part is missing');
    }
    if (responses.length !== bodies.length) throw new EngineFault('refused', 'answers are missing');
    return responses;
  };
  return {
    all,
    counts: (queries) =>
      all(queries.map((query) => ({ size: 0, track_total_hits: true, query }))).map(
        ({ hits }) => hits.total!.value,
      ),
    *pages(body, size) {
      for (let last: readonly unknown[] | null = null; ;) {
        const [{ hits }] = all([{ ...body, size, ...(last && { search_after: last }) }]) as [Found];
        yield hits.hits;
        if (hits.hits.length < size) return;
        last = hits.hits.at(-1)!.sort;
      }
    },
  };
}
