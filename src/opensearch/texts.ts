import type { Text } from '../search/passages.ts';
import { EngineFault } from './problem.ts';
import type { Reach } from './reach.ts';

/** An article and what is read in it, with its place among the others. */
export interface Placed {
  readonly text: Text;
  readonly place: number;
}

/** Articles of an index, by id, in the order of their ids. @throws EngineFault where one of them is not there */
export type Texts = (ids: readonly string[]) => readonly Placed[];

/** So many articles are at hand that were used lately. */
const MOST = 500;

interface Answered {
  readonly found: boolean;
  readonly _source: { readonly place: number; readonly record: Text };
}

/** So many are fetched at once. */
const AT_ONCE = 200;

/** Opens the articles of an index, which never changes. */
export function openTexts(reach: Reach, index: string): Texts {
  const kept = new Map<string, Placed>();
  const fetch = (ids: readonly string[]): void => {
    const [answer] = reach({ method: 'POST', path: `/${index}/_mget`, body: { ids } });
    const { docs } = answer as { readonly docs: readonly Answered[] };
    for (const [at, id] of ids.entries()) {
      if (!docs[at]?.found) throw new EngineFault('refused', 'an article is missing');
      const { place, record } = docs[at]._source;
      kept.set(id, { place, text: record });
    }
  };
  return (ids) => {
    const missing = ids.filter((id) => !kept.has(id));
    for (let from = 0; from < missing.length; from += AT_ONCE) fetch(missing.slice(from, from + AT_ONCE));
    const found = ids.map((id) => {
      const one = kept.get(id)!;
      // Whatever was used lately stands last.
      kept.delete(id);
      kept.set(id, one);
      return one;
    });
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST) break;
      kept.delete(oldest);
    }
    return found;
  };
}
