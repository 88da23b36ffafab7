import type { Prepared } from './answers/kept/prepared.ts';
import type { Refreshing } from './answers/kept/beside/refreshing.ts';
import type { Wanted } from './answers/kept/beside/wanted.ts';
import type { Article } from './corpus/article.ts';
import type { Entry } from './corpus/corrections/correction.ts';
import type { Listed } from './store/articles.ts';
import { fitAlone, ownCorrections } from './store/own-corrections.ts';
import type { Store } from './store/store.ts';

/** What a server sees in a store, and what it is the same as. */
interface Seen {
  readonly stamp: string;
  /** One for each text, and the others of the same. */
  readonly rows: readonly Listed[];
  readonly copies: readonly Listed[];
  /** What is put right in each, by its id; null where something concerns several. */
  readonly own: ReadonlyMap<string, readonly Entry[]> | null;
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
  const own = ownCorrections(store, server, (id) => ids.has(id));
  return store.stamp(server) === stamp ? { stamp, rows, copies, own } : null;
}

/** The same exactly when an article and what is put right in it are. */
function keyOf({ number, name }: Listed, own?: readonly Entry[]): string {
  const key = `${number} ${name}`;
  return own ? `${key} ${JSON.stringify(own.map(({ correction }) => correction))}` : key;
}

const same = (a: readonly Listed[], b: readonly Listed[]): boolean =>
  a.map((one) => keyOf(one)).join('\n') === b.map((one) => keyOf(one)).join('\n');

/**
 * Follows what a server sees in a store, and what the keeper puts right in it, reading only what changes.
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
  if (!first?.own || first.stamp !== stamp || first.rows.length !== wanted.length) return null;
  let seen = first;
  /** Those that were opened at first may come back as they were. */
  const opened = new Map<string, Wanted>();
  for (const [i, row] of first.rows.entries()) {
    if (refreshing.idOf(wanted[i]!) !== row.id) return null;
    opened.set(keyOf(row, first.own.get(row.id)), wanted[i]!);
  }
  let known: ReadonlyMap<string, Wanted> = opened;
  const entries = new WeakMap<Article, readonly Entry[]>();
  /** The keys of those whose corrections concern nothing else. */
  const fitting = new Set<string>();

  /** An article that is wanted now, by its key; null where it cannot be told alone. */
  function wantedOf(row: Listed, own: readonly Entry[] | undefined, key: string): Wanted | null {
    const before = known.get(key) ?? opened.get(key);
    if (before !== undefined && (!own || fitting.has(key))) return before;
    const article = store.articleAt(row.number);
    if (!article || (own && !fitAlone(article, own))) return null;
    fitting.add(key);
    if (own) entries.set(article, own);
    return before ?? article;
  }

  return () => {
    const now = seenIn(store, server);
    if (!now?.own || !same(now.copies, seen.copies)) return null;
    const is = new Map<string, Wanted>();
    for (const row of now.rows) {
      const own = now.own.get(row.id);
      const key = keyOf(row, own);
      const one = wantedOf(row, own, key);
      if (one === null) return null;
      is.set(key, one);
    }
    if (store.stamp(server) !== now.stamp) return null;
    const prepared = refreshing.refresh([...is.values()], (article) => entries.get(article) ?? []);
    if (prepared) [seen, known] = [now, is];
    return prepared;
  };
}
