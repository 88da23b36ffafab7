import { EngineFault } from './problem.ts';
import { pagesOf } from './pages.ts';
import { type EnginePlace, request } from './request.ts';

/** So many articles are asked for at once. */
const AT_ONCE = 1_000;

/** More than this share removed before is better written anew. */
const SHARE = 0.1;

interface Docs {
  readonly _all: {
    readonly primaries: { readonly docs: { readonly count: number; readonly deleted: number } };
  };
}

/**
 * Copies an index, which never changes after: what both have is there once, so that it takes no longer for a large one.
 * @returns false where an engine does not do that, or where too much was removed from it: then all is to be written anew
 * @throws EngineFault where it cannot be asked
 */
export async function copied(place: EnginePlace, from: string, to: string): Promise<boolean> {
  const { _all } = (await request(place, { method: 'GET', path: `/${from}/_stats/docs` })) as Docs;
  const { count, deleted } = _all.primaries.docs;
  if (deleted > SHARE * count) return false;
  try {
    const unwritten = { 'index.blocks.write': true };
    await request(place, { method: 'PUT', path: `/${from}/_settings`, body: unwritten });
    const settings = { 'index.blocks.write': null };
    await request(place, { method: 'POST', path: `/${from}/_clone/${to}`, body: { settings } });
  } catch (error) {
    if (error instanceof EngineFault && (error.kind === 'refused' || error.kind === 'credentials'))
      return false;
    throw error;
  }
  const path = `/_cluster/health/${to}?wait_for_status=yellow&timeout=20s`;
  const { timed_out: isRed } = (await request(place, { method: 'GET', path })) as { timed_out: boolean };
  if (isRed) throw new EngineFault('red', 'a copy is not ready');
  return true;
}

/**
 * The ids of all documents of some articles: an engine need not be able to remove what a search finds.
 * @throws EngineFault
 */
export async function documentsOfArticles(
  place: EnginePlace,
  index: string,
  articles: readonly string[],
): Promise<string[]> {
  const ids = [...articles];
  for (let from = 0; from < articles.length; from += AT_ONCE) {
    const query = { terms: { article: articles.slice(from, from + AT_ONCE) } };
    const body = { query, sort: [{ at: 'asc' }, { sentence: 'asc' }], _source: false };
    for await (const hits of pagesOf(place, index, body)) for (const { _id } of hits) ids.push(_id);
  }
  return ids;
}
