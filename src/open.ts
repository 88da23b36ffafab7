import { join } from 'node:path';
import { loadCorpus, loadCorrections } from './corpus/load.ts';
import { kindsOf, type Problem } from './corpus/problem.ts';
import { following } from './following.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { EngineFault } from './opensearch/problem.ts';
import type { EnginePlace } from './opensearch/request.ts';
import { libraryOver, type Library } from './library.ts';
import { withoutArticles } from './without-articles.ts';
import { readMeans } from './means.ts';
import type { Encoder } from './search/encoder/encoder.ts';
import type { Text } from './search/passages.ts';
import type { Meaning } from './search/meaning.ts';
import type { Explanation } from './search/explanation.ts';
import { NO_PAST, type Past } from './answers/archive.ts';
import { AT_REST } from './answers/corpus.ts';
import { type KeptPrepared, prepare, type Prepared, type Reading } from './answers/kept/prepared.ts';
import { openSaved } from './answers/kept/saved.ts';
import type { Refreshing } from './answers/kept/beside/refreshing.ts';
import { folderStamp } from './corpus/folder-stamp.ts';
import { OF_SEEDS, readKept, vectorsBeside } from './search/vectors/kept.ts';
import { correctingBy } from './text/corrections/correcting.ts';
import { contradictions, dated } from './text/dates/published/deduce.ts';
import { type SeedsKept, seedsKept } from './seeds-kept.ts';
import { type Origin, originIn, storeAt, vectorsOn } from './stored.ts';
import type { Keeping } from './vectors-of.ts';
import { noneStored, vectorsLacking } from './words/elsewhere.ts';
import { problemInWords } from './words/problem.ts';
import { savedInWords, vectorsInWords } from './words/saved.ts';

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
  /** Looks up what that takes, where there is something to follow. */
  readonly follow: () => void;
}

/**
 * Loads the articles of a place and opens the library over them.
 * @param tell takes a line for each problem that was met
 * @returns null when there is no article to answer from
 */
export function open(
  place: Place,
  tell: (line: string) => void,
  { explain, reading = () => {}, bare = false, seedsIn = () => seedsKept(Date.now()) }: Watching = {},
): Opened | null {
  if (place.engine) return openedElsewhere(place.engine, place.server, tell, explain);
  const store = place.corpus === null ? storeAt(place.store, tell) : null;
  if (store === 'none') return null;
  const stored = store && originIn(store, place.server);
  const origin =
    stored && store.has(place.server)
      ? stored
      : originOf(place.corpus ?? SEEDS, Date.now(), stored?.past ?? NO_PAST);
  const { meaning, encoder } = readMeans(tell);
  const corrections = origin.corrections();
  const index = place.index ?? origin.index;
  const kept = index === null && (place.corpus ?? SEEDS) === SEEDS && origin !== stored ? seedsIn() : null;
  const {
    prepared,
    problems,
    isBeside = false,
    refreshing,
  } = kept
    ? // Nobody asked for it to be kept: what is wrong with that is nobody's trouble.
      preparedFor(origin, kept.path, meaning, () => {}, reading, kept.stamp)
    : preparedFor(origin, index, meaning, tell, reading);
  for (const problem of problems) tell(problemInWords(problem));
  const isBare = prepared === null;
  if (isBare && (!bare || problems.some(({ kind }) => kind === 'folder'))) return null;
  const { past, standing } = origin;
  const kinds = problems.flatMap(kindsOf);
  const over = (some: Prepared, before?: Library): Library =>
    libraryOver(some, meaning, explain, encoder, kinds, past, standing, before);
  const library = isBare ? withoutArticles(over(prepare([], meaning))) : over(prepared);
  const path = place.index === null ? null : vectorsBeside(place.index);
  for (const file of [OF_SEEDS, ...(path === null ? [] : [path])]) {
    const vectors = readKept(file);
    if ('kind' in vectors) tell(vectorsInWords(vectors));
    else library.vectors.add(vectors);
  }
  const inStore = store && encoder ? vectorsOn(store) : null;
  if (inStore) library.vectors.add(inStore.read(library.vectors.lacking()));
  const keeping = { path, tell, ...(inStore && { keep: inStore.keep }) };
  // What cannot be put right is told of all of them.
  const isRight = problems.every(({ kind }) => kind !== 'correction');
  const follow =
    stored && origin === stored && refreshing && isRight
      ? following(store, place.server, refreshing.of, refreshing.stamp)
      : null;
  const openedOver = (some: Library, articles: number, are: boolean, right: readonly unknown[]): Opened => ({
    library: some,
    articles,
    isBare,
    encoder,
    keeping,
    problems,
    corrections: right,
    isBeside: are,
    follow: () => void (follow && refreshing?.of.begin()),
    refresh() {
      const now = follow?.() ?? null;
      if (!now) return null;
      // What lacked vectors before was looked for then.
      const lacked = new Set(encoder && inStore ? some.vectors.lacking() : []);
      const next = over(now, some);
      if (encoder && inStore)
        next.vectors.add(inStore.read(next.vectors.lacking().filter((key) => !lacked.has(key))));
      return openedOver(next, now.texts.length, true, origin.corrections());
    },
  });
  return openedOver(library, prepared?.texts.length ?? 0, isBeside, corrections);
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
      follow: () => {},
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
const originOf = (folder: string, now: number, past: Past): Origin => ({
  past,
  standing: () => AT_REST,
  corrections: () => (loadCorrections(folder).entries ?? []).map(({ correction }) => correction),
  changes: false,
  index: null,
  stamp: () => folderStamp(folder, now),
  load() {
    const { articles, problems, entries } = loadCorpus(folder);
    return { articles, entries, problems: [...problems, ...contradictions(articles)] };
  },
});

/** Articles that are kept together, with all that they are found by. */
export interface Whole {
  readonly prepared: KeptPrepared;
  readonly meaning: Meaning | null;
  /** The vectors of the sentences of an article; null where these are not those of all articles. */
  readonly vectorsOf: ((text: Text) => Int8Array) | null;
}

/**
 * Prepares all articles of a place, and keeps them together.
 * @param index a file for it, where the place has none
 * @returns null where there are none, or they cannot be kept, which is told
 */
export function keptWhole(place: Place, index: string, tell: (line: string) => void): Whole | null {
  const store = place.corpus === null ? storeAt(place.store, tell) : null;
  if (store === 'none') return null;
  // The seeds are for whoever has nothing yet; others would ask about them without having been told.
  if (store && !store.has(place.server)) return (tell(noneStored(place.server)), null);
  const origin = store ? originIn(store, place.server) : originOf(place.corpus ?? SEEDS, Date.now(), NO_PAST);
  const { meaning, encoder } = readMeans(tell);
  const file = place.index ?? origin.index ?? index;
  const whole = { ...origin, changes: false };
  const { prepared, problems } = preparedFor(whole, file, meaning, tell, () => {});
  for (const problem of problems) tell(problemInWords(problem));
  if (!prepared || !('keep' in prepared)) return null;
  // Only the vectors are asked for: all that is found by them is found elsewhere.
  const { vectors } = libraryOver(prepared, meaning, undefined, encoder);
  const files = [OF_SEEDS, ...(place.index === null ? [] : [vectorsBeside(place.index)])];
  for (const one of files) {
    const kept = readKept(one);
    if (!('kind' in kept)) vectors.add(kept);
  }
  if (store && encoder) vectors.add(vectorsOn(store).read(vectors.lacking()));
  const lacking = vectors.lacking().length;
  if (lacking > 0) tell(vectorsLacking(lacking));
  const made = encoder && lacking === 0 ? vectors.vectors : null;
  const numbers = new Map(prepared.texts.map((text, number) => [text, number]));
  const vectorsOf = made && ((text: Text) => made.of(numbers.get(text)!) ?? new Int8Array());
  return { prepared: prepared as KeptPrepared, meaning, vectorsOf };
}

/** Prepares all articles of a server in a store, and keeps them together; nothing is told that opening them tells. */
export function keepAnew(place: Place): void {
  const store = storeAt(place.store, () => {});
  if (!store || store === 'none') return;
  const origin = originIn(store, place.server);
  preparedFor(
    { ...origin, changes: false },
    place.index ?? origin.index,
    readMeans(() => {}).meaning,
    () => {},
    () => {},
  );
  store.close();
}

/** What is prepared of the articles of an origin, null when there are none, and what is wrong with it. */
function preparedFor(
  { stamp: stampNow, load, changes }: Origin,
  index: string | null,
  meaning: Meaning | null,
  tell: (line: string) => void,
  reading: Reading,
  program?: string,
): {
  readonly prepared: Prepared | null;
  readonly problems: readonly Problem[];
  readonly isBeside?: boolean;
  /** What makes it follow its origin, and the stamp that this had. */
  readonly refreshing?: { readonly of: Refreshing; readonly stamp: string | null };
} {
  const saved = index === null ? null : openSaved(index, meaning, program);
  const stamp = saved && stampNow();
  const again = saved && stamp !== null ? saved.again(stamp) : null;
  const followed = (refreshing: Refreshing | undefined) =>
    refreshing && { refreshing: { of: refreshing, stamp } };
  if (again) return { prepared: again.prepared, problems: again.problems, ...followed(again.refreshing) };
  const { articles: given, problems: found, entries = [] } = load();
  const problems = [...found];
  const correcting = correctingBy(entries, (problem) => problems.push(problem));
  if (given.length === 0) return { prepared: null, problems };
  const articles = given.map(dated);
  const beside = changes && saved?.beside(articles, correcting);
  if (beside) return { prepared: beside.prepared, problems, isBeside: true, ...followed(beside.refreshing) };
  if (!saved) return { prepared: prepare(articles, meaning, correcting, reading), problems };
  const {
    prepared,
    problems: ofFile,
    refreshing,
  } = saved.prepare(articles, { stamp, problems }, correcting, reading);
  for (const problem of ofFile) if (!changes || problem.kind !== 'index-other') tell(savedInWords(problem));
  return { prepared, problems, ...followed(refreshing) };
}
