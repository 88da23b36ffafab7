import { kindsOf } from './corpus/problem.ts';
import { addVectors } from './add-vectors.ts';
import { following } from './following.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { EngineFault } from './opensearch/problem.ts';
import type { EnginePlace } from './opensearch/request.ts';
import { libraryOver, type Library } from './library.ts';
import { withoutArticles } from './without-articles.ts';
import { readMeans } from './means.ts';
import type { Explanation } from './search/explanation.ts';
import { prepare, type Prepared } from './answers/kept/prepared.ts';
import type { Meaning } from './search/meaning.ts';
import { vectorsBeside } from './search/vectors/kept.ts';
import type { Opened, Watching } from './opened.ts';
import { type From, originAt } from './origins.ts';
import type { Place } from './place.ts';
import { preparedFor, type PreparedFor } from './prepared-for.ts';
import { seedsKept } from './seeds-kept.ts';
import { storeAt, vectorsOn } from './stored.ts';
import { problemInWords } from './words/problem.ts';

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
