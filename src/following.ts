import type { Prepared } from './answers/kept/prepared.ts';
import type { Refreshing } from './answers/kept/beside/refreshing.ts';
import type { Wanted } from './answers/kept/beside/wanted.ts';
import type { Listed } from './store/articles.ts';
import type { Store } from './store/store.ts';

/** What a server sees in a store, and what it is the same as. */
interface Seen {
  readonly stamp: string;
  /** One for each text, and the others of the same. */
  readonly rows: readonly Listed[];
  readonly copies: readonly Listed[];
}

/** Null where another writes just now. */
function seenIn(store: Store, server: string | null): Seen | null {
  const stamp = store.stamp(server);
  const [rows, copies]: [Listed[], Listed[]] = [[], []];
  const ids = new Set<string>();
  for (const one of store.listed(server)) {
    (ids.has(one.id) ? copies : rows).push(one);
    ids.add(one.id);
  }
  return store.stamp(server) === stamp ? { stamp, rows, copies } : null;
}

const keyOf = ({ number, name }: Listed): string => `${number} ${name}`;
const same = (a: readonly Listed[], b: readonly Listed[]): boolean =>
  a.map(keyOf).join('\n') === b.map(keyOf).join('\n');

/**
 * Follows what a server sees in a store, reading only what changes.
 * @param stamp of what was opened
 * @returns a function that prepares what it sees now, null where all of it is to be opened anew; null where nothing can be followed
 */
export function following(
  store: Store,
  server: string | null,
  refreshing: Refreshing,
  stamp: string | null,
): (() => Prepared | null) | null {
  const first = seenIn(store, server);
  const wanted = refreshing.wanted();
  if (first?.stamp !== stamp || first.rows.length !== wanted.length) return null;
  let seen = first;
  let known = new Map<string, Wanted>();
  for (const [i, row] of first.rows.entries()) {
    if (refreshing.idOf(wanted[i]!) !== row.id) return null;
    known.set(keyOf(row), wanted[i]!);
  }
  return () => {
    const now = seenIn(store, server);
    if (!now || !same(now.copies, seen.copies) || store.corrections().length > 0) return null;
    const is = new Map<string, Wanted>();
    for (const row of now.rows) {
      const one = known.get(keyOf(row)) ?? store.articleAt(row.number);
      if (one === null) return null;
      is.set(keyOf(row), one);
    }
    if (store.stamp(server) !== now.stamp) return null;
    const prepared = refreshing.refresh([...is.values()]);
    if (prepared) [seen, known] = [now, is];
    return prepared;
  };
}
