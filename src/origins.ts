import { NO_PAST, type Past } from './answers/archive.ts';
import { AT_REST } from './answers/corpus.ts';
import { folderStamp } from './corpus/folder-stamp.ts';
import { loadCorpus, loadCorrections } from './corpus/load.ts';
import { folderSince } from './folder-since.ts';
import { type Place, SEEDS } from './place.ts';
import type { Store } from './store/store.ts';
import { type Origin, originIn } from './stored.ts';
import { contradictions } from './text/dates/published/deduce.ts';

/** Where the articles of a place are from. */
export interface From {
  readonly origin: Origin;
  /** The store, where it has some of that server; else they are those of a folder. */
  readonly stored: Store | null;
  readonly isSeeds: boolean;
}

/** @param store looked into before a folder is */
export function originAt({ corpus, server }: Place, store: Store | null): From {
  const origin = store && originIn(store, server);
  if (origin && store.has(server)) return { origin, stored: store, isSeeds: false };
  const folder = corpus ?? SEEDS;
  const ofFolder = originOf(folder, Date.now(), origin?.past ?? NO_PAST);
  return { origin: ofFolder, stored: null, isSeeds: folder === SEEDS };
}

/** The same exactly when nothing was changed where the articles of a place are; null where that cannot be told. A store and an engine tell themselves. */
export const stampOf = ({ corpus, engine }: Place): string | null =>
  corpus === null || engine ? '' : folderStamp(corpus, Date.now());

/** A folder as the origin of articles. @param now in milliseconds since 1970 @param past what a store holds beside it */
export const originOf = (folder: string, now: number, past: Past): Origin => ({
  past,
  standing: () => AT_REST,
  corrections: () => (loadCorrections(folder).entries ?? []).map(({ correction }) => correction),
  changes: false,
  beside: false,
  index: null,
  stamp: () => folderStamp(folder, now),
  load() {
    const { articles, problems, ...rest } = loadCorpus(folder, now);
    return { articles, ...rest, problems: [...problems, ...contradictions(articles)] };
  },
  since: (kept) => folderSince(folder, now, kept),
});
