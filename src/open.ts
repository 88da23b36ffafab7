import { join } from 'node:path';
import { loadCorpus, loadCorrections } from './corpus/load.ts';
import { kindsOf, type Problem } from './corpus/problem.ts';
import { addVectors } from './add-vectors.ts';
import { folderSince } from './folder-since.ts';
import { following } from './following.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { EngineFault } from './opensearch/problem.ts';
import type { EnginePlace } from './opensearch/request.ts';
import { libraryOver, type Library } from './library.ts';
import { withoutArticles } from './without-articles.ts';
import { readMeans } from './means.ts';
import type { Encoder } from './search/encoder/encoder.ts';
import type { Explanation } from './search/explanation.ts';
import { NO_PAST, type Past } from './answers/archive.ts';
import { AT_REST } from './answers/corpus.ts';
import { prepare, type Prepared, type Reading } from './answers/kept/prepared.ts';
import { folderStamp } from './corpus/folder-stamp.ts';
import type { Meaning } from './search/meaning.ts';
import { vectorsBeside } from './search/vectors/kept.ts';
import { contradictions } from './text/dates/published/deduce.ts';
import { preparedFor, type PreparedFor } from './prepared-for.ts';
import type { Store } from './store/store.ts';
import { type SeedsKept, seedsKept } from './seeds-kept.ts';
import { type Origin, originIn, storeAt, vectorsOn } from './stored.ts';
import type { Keeping } from './vectors-of.ts';
import { problemInWords } from './words/problem.ts';

/** The articles that are there from the beginning. */
export const SEEDS = join(import.meta.dirname, '..', 'seeds');

/** Where articles are, and what is kept of them between starts. */
export interface Place {
  /** A folder; null for the store. */
  readonly corpus: string | null;
  /** The file of a store; null for the usual one where it is there, and else for the seeds. */
  readonly store: string | null;
  /** The server whose articles they are; null for those of all. One that has none sees the seeds. */
  readonly server: string | null;
  /** A file; null for none. */
  readonly index: string | null;
  /** A search engine that keeps the articles; then nothing else is looked into. */
  readonly engine?: EnginePlace | null;
}

/** Who is told what goes on. */
export interface Watching {
  /** Told why, whenever something is searched for. */
  readonly explain?: (why: Explanation) => void;
  readonly reading?: Reading;
  /** Whether it is opened though nothing can be answered from it yet, for those who put that right. */
  readonly bare?: boolean;
  /** Whether whoever opens it prepares all anew later, where a few articles of a folder are new. */
  readonly later?: boolean;
  /** Where what is read of the seeds is kept when nobody says where. */
  readonly seedsIn?: () => SeedsKept | null;
}

/** A library, and what makes vectors of its sentences. */
export interface Opened {
  readonly library: Library;
  readonly articles: number;
  /** Whether nothing can be answered from it: there is no article, or none that may be shown. */
  readonly isBare: boolean;
  readonly encoder: Encoder | null;
  readonly keeping: Keeping;
  /** What is wrong with where they are from. */
  readonly problems: readonly Problem[];
  /** What is put right in them. */
  readonly corrections: readonly unknown[];
  /** Whether some articles are new, and not kept with the others yet. */
  readonly isBeside: boolean;
  /** Opens what is there now by reading only what has changed; null where all of it is to be opened anew. */
  readonly refresh: () => Opened | null;
  /** Looks up what that takes, a piece at each step, where there is something to follow. */
  readonly follow: () => Iterator<void>;
}

/**
 * Loads the articles of a place and opens the library over them.
 * @param tell takes a line for each problem that was met
 * @returns null when there is no article to answer from
 */
export function open(place: Place, tell: (line: string) => void, watching: Watching = {}): Opened | null {
  if (place.engine) return openedElsewhere(place.engine, place.server, tell, watching.explain);
  const store = place.corpus === null ? storeAt(place.store, tell) : null;
  if (store === 'none') return null;
  const from = originAt(place, store);
  const { stored, origin } = from;
  const { meaning, encoder } = readMeans(tell);
  const corrections = origin.corrections();
  const found = preparedAt(place, from, meaning, tell, watching);
  const { prepared, problems, refreshing } = found;
  for (const problem of problems) tell(problemInWords(problem));
  const isBare = prepared === null;
  if (isBare && (!watching.bare || problems.some(({ kind }) => kind === 'folder'))) return null;
  const { past, standing } = origin;
  const kinds = problems.flatMap(kindsOf);
  const over = (some: Prepared, before?: Library): Library =>
    libraryOver(some, meaning, watching.explain, encoder, kinds, past, standing, before);
  const library = isBare ? withoutArticles(over(prepare([], meaning))) : over(prepared);
  const path = place.index === null ? null : vectorsBeside(place.index);
  addVectors(library.vectors, path, tell);
  const inStore = store && encoder ? vectorsOn(store) : null;
  const look = (some: Library, lacked?: ReadonlySet<string>): void => {
    if (inStore) some.vectors.add(inStore.read(some.vectors.lacking().filter((key) => !lacked?.has(key))));
  };
  look(library);
  const keeping = { path, tell, ...(inStore && { keep: inStore.keep }) };
  // What cannot be put right is told of all of them.
  const isRight = problems.every(({ kind }) => kind !== 'correction');
  const follow =
    stored && refreshing && isRight ? following(stored, place.server, refreshing.of, refreshing.stamp) : null;
  const openedOver = (some: Library, articles: number, are: boolean, right: readonly unknown[]): Opened => ({
    library: some,
    articles,
    isBare,
    encoder,
    keeping,
    problems,
    corrections: right,
    isBeside: are,
    follow: () => (follow && refreshing ? refreshing.of.begin() : [].values()),
    refresh() {
      const now = follow?.() ?? null;
      if (!now) return null;
      // What lacked vectors before was looked for then.
      const lacked = new Set(inStore ? some.vectors.lacking() : []);
      const next = over(now, some);
      look(next, lacked);
      return openedOver(next, now.texts.length, true, origin.corrections());
    },
  });
  return openedOver(library, prepared?.texts.length ?? 0, found.isBeside ?? false, corrections);
}

/** Where the articles of a place are from. */
interface From {
  readonly origin: Origin;
  /** The store, where it has some of that server; else they are those of a folder. */
  readonly stored: Store | null;
  readonly isSeeds: boolean;
}

function originAt({ corpus, server }: Place, store: Store | null): From {
  const origin = store && originIn(store, server);
  if (origin && store.has(server)) return { origin, stored: store, isSeeds: false };
  const folder = corpus ?? SEEDS;
  const ofFolder = originOf(folder, Date.now(), origin?.past ?? NO_PAST);
  return { origin: ofFolder, stored: null, isSeeds: folder === SEEDS };
}

/** What is prepared of them; of the seeds it is kept even where nobody says where. */
function preparedAt(
  { index }: Place,
  { origin: from, isSeeds }: From,
  meaning: Meaning | null,
  tell: (line: string) => void,
  { reading = () => {}, later = false, seedsIn = () => seedsKept(Date.now()) }: Watching,
): PreparedFor {
  const origin = later ? { ...from, beside: true } : from;
  const kept = isSeeds && index === null ? seedsIn() : null;
  // Nobody asked for it to be kept: what is wrong with that is nobody's trouble.
  if (kept) return preparedFor(origin, kept.path, meaning, () => {}, reading, kept.stamp);
  return preparedFor(origin, index ?? origin.index, meaning, tell, reading);
}

/** The articles that an engine keeps; null where it cannot be asked, which is told. */
function openedElsewhere(
  engine: EnginePlace,
  server: string | null,
  tell: (line: string) => void,
  explain?: (why: Explanation) => void,
): Opened | null {
  try {
    const { library, articles } = openElsewhere(engine, server, tell, explain);
    const nothing = { encoder: null, keeping: { path: null, tell }, problems: [], corrections: [] };
    // It follows by itself what is imported.
    const opened: Opened = {
      ...nothing,
      library,
      articles,
      isBare: false,
      isBeside: false,
      refresh: () => opened,
      follow: () => [].values(),
    };
    return opened;
  } catch (error) {
    if (!(error instanceof EngineFault)) throw error;
    tell(error.message);
    return null;
  }
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
