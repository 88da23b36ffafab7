import { existsSync } from 'node:fs';
import type { Past } from './answers/archive.ts';
import type { Standing } from './answers/corpus.ts';
import type { KeptFolder } from './answers/kept/saved.ts';
import type { Entry } from './corpus/corrections/correction.ts';
import type { Corpus } from './corpus/gather.ts';
import type { KnownFile } from './corpus/known-file.ts';
import type { SettingsKeeper } from './discord/admin/settings-by-server.ts';
import type { Shelves } from './discord/desk/shelves.ts';
import type { Since } from './folder-since.ts';
import { ENCODER, type Kept } from './search/vectors/kept.ts';
import { STORE } from './settings/kept-in.ts';
import { correctedOf, earlierOf, historyOf } from './store/corrected.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { dated } from './text/dates/published/deduce.ts';
import { storeInWords } from './words/store.ts';

/**
 * The store that is named, or the usual one.
 * @returns null for none, `none` where it cannot be opened, which has been told
 */
export function storeAt(named: string | null, tell: (line: string) => void): Store | 'none' | null {
  if (named === null && !existsSync(STORE)) return null;
  const store = openStore(named ?? STORE);
  if (!('kind' in store)) return store;
  tell(storeInWords(store));
  return 'none';
}

/** Where articles come from. */
export interface Origin {
  /** The file where what is prepared of them is kept, unless the settings name another; null for none. */
  readonly index: string | null;
  /** Whether it is nothing to tell that others were prepared before. */
  readonly changes: boolean;
  /** Whether a few that are new are answered from beside those that were prepared before, until all are prepared anew. */
  readonly beside: boolean;
  /** What is the same exactly when they are; null where that cannot be told. */
  readonly stamp: () => string | null;
  readonly load: () => Corpus & {
    /** What is to be put right once they are read. */
    readonly entries?: readonly Entry[];
    /** By what those of its files are told later that have changed. */
    readonly files?: readonly KnownFile[] | null;
  };
  /** Reads only what has changed since something was kept; null where all is to be loaded. */
  readonly since?: (kept: KeptFolder) => Since | null;
  /** What is put right in them, and maybe in others: the same exactly when nothing of that has changed. */
  readonly corrections: () => readonly unknown[];
  /** What they were before. */
  readonly past: Past;
  /** How it stands just now. */
  readonly standing: () => Standing;
}

/** A server's articles in a store. What is prepared of them is kept beside it: it is made again, and no part of a backup. */
export const originIn = (store: Store, server: string | null): Origin => ({
  index: `${store.file}.index-${server === null ? 'all' : server || 'others'}`,
  changes: true,
  beside: true,
  stamp: () => store.stamp(server),
  load: () => correctedOf(store, server),
  corrections: store.corrections,
  past: {
    earlier(id) {
      const found = earlierOf(store, id, server);
      return found && { article: dated(found.article), newer: found.newer };
    },
    history: (id) =>
      historyOf(store, id, server).map(({ article, current }) => ({ article: dated(article), current })),
  },
  standing() {
    const locked = store.locked();
    return {
      refused: store.problems(server),
      writing: locked && { doing: locked.holder?.doing ?? '', since: locked.holder?.since ?? '' },
    };
  },
});

/** No server has this id: it sees what belongs to all. */
const ANY = '';

/** A shelf for each server that has articles of its own, and one for the others. */
export const shelvesOf = (store: Store, place: object): Shelves => ({
  of(asking) {
    const server = store.owns(asking) ? asking : ANY;
    return { key: `${server} ${store.stamp(server)}`, place: { ...place, server } };
  },
});

/** What the admins of servers have chosen, in a store. */
export const settingsIn = (store: Store): SettingsKeeper => ({
  all: store.chosen,
  keep(server, settings) {
    const problem = store.choose(server, settings);
    if (problem) throw new Error(storeInWords(problem));
  },
});

const keyOf = (key: string): string => `vectors ${key}`;

/** Vectors that a store keeps. */
export interface StoredVectors {
  /** Those of what is still to be encoded, by their keys. */
  readonly read: (lacking: readonly string[]) => Kept;
  /** Keeps some. @returns whether it could; where it cannot, they are made anew at the next start */
  readonly keep: (made: Kept) => boolean;
}

export const vectorsOn = (store: Store): StoredVectors => ({
  read: (lacking) =>
    new Map(
      lacking.flatMap((key): [string, Int8Array][] => {
        const bytes = store.get(keyOf(key), ENCODER);
        return bytes ? [[key, new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length)]] : [];
      }),
    ),
  keep(made) {
    const entries = Array.from(made, ([key, vectors]): [string, Uint8Array] => [
      keyOf(key),
      new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.length),
    ]);
    return store.putAll(entries, ENCODER) === null;
  },
});
