import type { Belongings } from '../../src/opensearch/belongings.ts';
import { EngineFault } from '../../src/opensearch/problem.ts';

/** What belongs to servers, in memory; from `away` on nothing is reached. */
export function belongingsIn() {
  const kept = new Map<string, { readonly server: string; readonly at: number; readonly entry: unknown }>();
  const removals: (readonly string[])[] = [];
  let isAway = false;
  let at = 0;
  const reached = (): void => {
    if (isAway) throw new EngineFault('away', 'ECONNREFUSED');
  };
  const belongings: Belongings = {
    of(server) {
      reached();
      const all = [...kept].map(([id, one]) => Object.assign({}, one, { id }));
      return all.filter((one) => server === null || one.server === server).toReversed();
    },
    put(id, server, entry) {
      reached();
      at++;
      kept.set(id ?? `made-${at}`, { server, at, entry });
    },
    remove(ids) {
      reached();
      removals.push(ids);
      for (const id of ids) kept.delete(id);
    },
  };
  return { belongings, removals, kept, away: () => (isAway = true) };
}
