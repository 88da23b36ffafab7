import type { Admitted } from './admitted.ts';
import type { VectorSource } from './alike.ts';
import { EngineFault } from './problem.ts';
import type { Proposed } from './proposed.ts';
import type { Reach } from './reach.ts';
import { type EnginePlace, request } from './request.ts';
import type { Searches } from './searches.ts';

/** What finds the nearest vectors in an engine, where it is a part of it. */
const PLUGIN = 'org.opensearch.knn.plugin.KNNPlugin';

interface Nodes {
  readonly nodes: Readonly<Record<string, { readonly plugins: readonly { readonly classname: string }[] }>>;
}

/** Whether every machine of an engine finds the nearest vectors itself. One that does not say so does not. @throws EngineFault */
export async function findsNearest(place: EnginePlace): Promise<boolean> {
  try {
    const { nodes } = (await request(place, { method: 'GET', path: '/_nodes/plugins' })) as Nodes;
    return Object.values(nodes).every(({ plugins }) => plugins.some(({ classname }) => classname === PLUGIN));
  } catch (error) {
    // Who may write articles need not be told what an engine is made of.
    if (error instanceof EngineFault && error.kind === 'credentials') return false;
    throw error;
  }
}

/** Whether the vectors of an index were written for that. @throws EngineFault */
export function isForNearest(reach: Reach, index: string): boolean {
  const [answer] = reach({ method: 'GET', path: `/${index}/_mapping/field/near` });
  const { mappings } = (answer as Readonly<Record<string, { readonly mappings: object }>>)[index]!;
  return 'near' in mappings;
}

/** So many sentences are looked at first, and so many at the most where too few of them may be found: an engine gives no more. */
const FIRST = 200;
const MOST = 10_000;

/**
 * The sentences whose vectors are nearest to a question's, by the engine's own search for them. It may miss some.
 * @param most so many are wanted
 */
export function nearestIn(
  { all }: Searches,
  question: Int8Array,
  most: number,
  { isAll, inSentences, allowed }: Admitted,
): VectorSource[] {
  const within = inSentences();
  const filter = within.length > 0 && { filter: { bool: { filter: within } } };
  for (let k = FIRST; ; k = MOST) {
    const [found] = all([
      {
        size: k,
        query: { knn: { near: { vector: [...question], k, ...filter } } },
        _source: ['article', 'within', 'sentence', 'vector'],
      },
    ]);
    const sources = found!.hits.hits.map(({ _source }) => _source as VectorSource);
    const may = isAll ? null : allowed(sources.map(({ article, within: at }): Proposed => ({ article, at })));
    const admitted = may ? sources.filter((_, i) => may[i]) : sources;
    if (admitted.length >= most || sources.length < k || k === MOST) return admitted;
  }
}
