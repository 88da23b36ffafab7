import type { Prepared } from './answers/kept/prepared.ts';
import type { Refreshing } from './answers/kept/beside/refreshing.ts';
import type { Wanted } from './answers/kept/beside/wanted.ts';
import type { Article } from './corpus/article.ts';
import type { Entry } from './corpus/corrections/correction.ts';
import { fitAlone } from './corpus/corrections/own.ts';
import type { Listed } from './store/articles.ts';
import { ownCorrections } from './store/own-corrections.ts';
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

/** A version as it is seen. */
interface Row {
  readonly name: string;
  /** What is put right in it, as it was written down; empty for nothing. */
  readonly right: string;
  readonly wanted: Wanted;
  /** Whether it is known that this concerns nothing else. */
  readonly fits: boolean;
}

/** By the numbers of versions: all rows are gone through with every change. */
type Rows = ReadonlyMap<number, Row>;

const rightOf = (own: readonly Entry[] | undefined): string =>
  own ? JSON.stringify(own.map(({ correction }) => correction)) : '';

/** A row, where it is that of the same name with the same put right in it. */
const asBefore = (row: Row | undefined, name: string, right: string): Row | null =>
  row?.name === name && row.right === right ? row : null;

const isSame = (a: Listed, b: Listed): boolean => a.number === b.number && a.name === b.name;

const same = (a: readonly Listed[], b: readonly Listed[]): boolean =>
  a.length === b.length && a.every((one, i) => isSame(one, b[i]!));

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
  let { copies } = first;
  /** Those that were opened at first may come back as they were. */
  const opened = new Map<number, Row>();
  for (const [i, { id, number, name }] of first.rows.entries()) {
    if (refreshing.idOf(wanted[i]!) !== id) return null;
    const right = rightOf(first.own.get(id));
    opened.set(number, { name, right, wanted: wanted[i]!, fits: right === '' });
  }
  let known: Rows = opened;
  const entries = new WeakMap<Article, readonly Entry[]>();

  /** What an article is now; null where it cannot be told alone. */
  function rowOf({ number, name }: Listed, own: readonly Entry[] | undefined): Row | null {
    const right = rightOf(own);
    const before = asBefore(known.get(number), name, right) ?? asBefore(opened.get(number), name, right);
    if (before?.fits) return before;
    const article = store.articleAt(number);
    if (!article || (own && !fitAlone(article, own))) return null;
    if (own) entries.set(article, own);
    return { name, right, wanted: before?.wanted ?? article, fits: true };
  }

  return () => {
    const now = seenIn(store, server);
    if (!now?.own || !same(now.copies, copies)) return null;
    const is = new Map<number, Row>();
    for (const one of now.rows) {
      const row = rowOf(one, now.own.get(one.id));
      if (!row) return null;
      is.set(one.number, row);
    }
    if (store.stamp(server) !== now.stamp) return null;
    const all = Array.from(is.values(), (row) => row.wanted);
    const prepared = refreshing.refresh(all, (article) => entries.get(article) ?? []);
    if (prepared) [copies, known] = [now.copies, is];
    return prepared;
  };
}
