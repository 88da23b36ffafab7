import { EngineFault } from './problem.ts';
import { type EnginePlace, request } from './request.ts';

/** A document that a search found, without having to wait for it: see `searches.ts`. */
export interface Hit<T> {
  readonly _id: string;
  readonly _source: T;
  readonly sort: readonly unknown[];
}

interface Answered<T> {
  readonly timed_out: boolean;
  readonly _shards: { readonly failed: number };
  readonly hits: { readonly hits: readonly Hit<T>[] };
}

const PAGE = 5_000;

/**
 * All that a search finds, for who writes.
 * @param body with a sort that is the same for no two
 * @throws EngineFault also where a part is missing
 */
export async function* pagesOf<T>(
  place: EnginePlace,
  index: string,
  body: Readonly<Record<string, unknown>>,
): AsyncGenerator<readonly Hit<T>[]> {
  const path = `/${index}/_search?allow_partial_search_results=false`;
  for (let last: readonly unknown[] | null = null; ;) {
    const asked = { ...body, size: PAGE, ...(last && { search_after: last }) };
    const found = (await request(place, { method: 'POST', path, body: asked })) as Answered<T>;
    if (found.timed_out || found._shards.failed > 0) throw new EngineFault('red', 'a part is missing');
    const { hits } = found.hits;
    yield hits;
    if (hits.length < PAGE) return;
    last = hits.at(-1)!.sort;
  }
}
