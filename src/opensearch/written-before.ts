import { pagesOf } from './pages.ts';
import type { EnginePlace } from './request.ts';

/** What stands in an index of what an import wrote there. */
export interface Before {
  readonly index: string;
  /** By id of an article: its place, and what it was written from. */
  readonly articles: ReadonlyMap<string, { readonly place: number; readonly stamp: string }>;
  /** By id of a part of what is kept by name: what it was written from. */
  readonly kept: ReadonlyMap<string, string>;
}

interface Source {
  readonly stamp: string;
  readonly place?: number;
}

/** Reads what an index was written from. @throws EngineFault */
export async function writtenBefore(place: EnginePlace, index: string): Promise<Before> {
  const articles = new Map<string, { readonly place: number; readonly stamp: string }>();
  const kept = new Map<string, string>();
  const query = { exists: { field: 'stamp' } };
  const body = { query, sort: [{ stamp: 'asc' }], _source: ['stamp', 'place'] };
  for await (const hits of pagesOf<Source>(place, index, body))
    for (const { _id, _source } of hits)
      if (_source.place === undefined) kept.set(_id, _source.stamp);
      else articles.set(_id, { place: _source.place, stamp: _source.stamp });
  return { index, articles, kept };
}
