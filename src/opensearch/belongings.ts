import { randomUUID } from 'node:crypto';
import { EngineFault } from './problem.ts';
import type { Reach } from './reach.ts';
import { type Ask, type EnginePlace, request } from './request.ts';

/** What members and admins write down, in an index that outlasts every import. */
interface Written {
  /** The id of the server that it belongs to. */
  readonly server: string;
  /** When it was written, in milliseconds: nothing but an order. */
  readonly at: number;
  readonly entry: unknown;
}

/** Things that belong to servers. */
export interface Belongings {
  /** Those of a server, or of all, newest first, with their ids. @throws EngineFault */
  readonly of: (server: string | null) => readonly Kept[];
  /** @param id of its own; one is made where it is null @throws EngineFault */
  readonly put: (id: string | null, server: string, entry: unknown) => void;
  /** @throws EngineFault */
  readonly remove: (ids: readonly string[]) => void;
}

/** No more of them are read. */
const MOST = 10_000;

const MAPPINGS = {
  dynamic: 'strict',
  properties: {
    server: { type: 'keyword' },
    at: { type: 'long' },
    entry: { type: 'object', enabled: false },
  },
} as const;

interface Answered {
  readonly hits: { readonly hits: readonly { readonly _id: string; readonly _source: Written }[] };
}

type Kept = Written & { readonly id: string };

/** Those of a server, or of all where it is null. */
const askFor = (name: string, server: string | null): Ask => ({
  method: 'POST',
  path: `/${name}/_search?allow_partial_search_results=false`,
  body: {
    size: MOST,
    query: server === null ? { match_all: {} } : { term: { server } },
    sort: [{ at: 'desc' }],
  },
});

const keptOf = (answer: unknown): readonly Kept[] =>
  (answer as Answered).hits.hits.map(({ _id, _source }) => Object.assign(_source, { id: _id }));

/** None where an engine says that there is no such index: it is made with the first that is written. @throws what else is thrown */
function noneYet(error: unknown): readonly Kept[] {
  if (error instanceof EngineFault && error.kind === 'none') return [];
  throw error;
}

/** All of them, without anything else having to wait for the engine. @throws EngineFault */
export const belongingsNow = (engine: EnginePlace, name: string): Promise<readonly Kept[]> =>
  request(engine, askFor(name, null)).then(keptOf, noneYet);

/**
 * Opens what belongs to servers in an engine.
 * @param name of the index; it is made with the first that is written
 * @param now in milliseconds since 1970
 */
export function openBelongings(reach: Reach, name: string, now = Date.now): Belongings {
  const make = (): void => {
    try {
      reach({
        method: 'PUT',
        path: `/${name}`,
        body: { settings: { number_of_shards: 1, auto_expand_replicas: '0-1' }, mappings: MAPPINGS },
      });
    } catch (error) {
      if (!(error instanceof EngineFault) || !error.detail.includes('already_exists')) throw error;
    }
  };
  return {
    of(server) {
      try {
        return keptOf(reach(askFor(name, server))[0]);
      } catch (error) {
        return noneYet(error);
      }
    },
    put(id, server, entry) {
      make();
      const body = { server, at: now(), entry };
      // Asked again, it writes the same once more and no other beside it.
      reach({ method: 'PUT', path: `/${name}/_doc/${id ?? randomUUID()}?refresh=true`, body });
    },
    remove(ids) {
      if (ids.length === 0) return;
      const lines = ids.map((id) => ({ delete: { _id: id } }));
      const [answer] = reach({ method: 'POST', path: `/${name}/_bulk?refresh=true`, lines });
      const { errors } = answer as { readonly errors: boolean };
      if (errors) throw new EngineFault('refused', 'not all were deleted');
    },
  };
}
