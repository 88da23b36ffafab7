import { archiveOver } from './answers/archive.ts';
import { joinedElsewhere } from './answers/kept/elsewhere.ts';
import { type Library, libraryOf } from './library.ts';
import { type Means, readMeans } from './means.ts';
import type { Own } from './opensearch/admitted.ts';
import { aliasOf } from './opensearch/layout.ts';
import { type Holdings, openOpenSearch } from './opensearch/open-opensearch.ts';
import { EngineFault } from './opensearch/problem.ts';
import { openReach, type Reach } from './opensearch/reach.ts';
import type { EnginePlace } from './opensearch/request.ts';
import type { Texts } from './opensearch/texts.ts';
import type { Explanation } from './search/explanation.ts';
import { programStamp } from './search/saved/stamp.ts';
import { searchOver } from './search/search.ts';
import type { Adding } from './search/vectors/adding.ts';

/** Nothing is added to what an engine searches by. @param encoded how many articles have vectors; null where none do */
const nothing = (encoded: number | null): Adding => ({
  add: () => {},
  vectors: null,
  lacking: () => [],
  left: () => [],
  isPartial: () => false,
  counts: () => (encoded === null ? null : { done: encoded, of: encoded }),
});

/** The articles of a server, or of everybody where it has none of its own. @throws EngineFault */
function holdingsOf(reach: Reach, server: string | null, stamp: string): Holdings {
  try {
    return openOpenSearch(reach, aliasOf(server, stamp));
  } catch (error) {
    if (server === null || !(error instanceof EngineFault) || error.kind !== 'none') throw error;
    return openOpenSearch(reach, aliasOf(null, stamp));
  }
}

/** A library over some holdings. @throws EngineFault */
function libraryOver(
  holdings: Holdings,
  { meaning, encoder }: Means,
  explain?: (why: Explanation) => void,
): { readonly library: Library; readonly articles: number } {
  const joined = joinedElsewhere(holdings.kept, (id) => holdings.texts([id])[0]!.text, holdings.whole);
  if (joined === null) throw new EngineFault('refused', 'a part of what is kept is missing');
  const numbers = new Map(joined.texts.map(({ article }, number) => [article.id, number]));
  // What is found is one of the articles that all else is about, fetched together.
  const texts: Texts = (ids) => {
    holdings.texts(ids);
    return ids.map((id) => ({ text: joined.texts[numbers.get(id)!]!, place: numbers.get(id)! }));
  };
  const articles = joined.texts.map(({ article }) => article);
  const meant: Own['meant'] = (only) => articles.filter((one) => only(one)).map(({ id }) => id);
  const stacks = holdings.stacks(meaning, joined.isEncoded ? encoder : null, { texts, meant });
  const search = searchOver(stacks, meaning, explain);
  const vectors = nothing(joined.isEncoded ? articles.length : null);
  const archive = archiveOver(joined, { search, vectors, sentences: () => joined.sentences });
  return { library: libraryOf(archive, joined.borne), articles: articles.length };
}

/**
 * Opens the library over articles that an engine keeps. It follows what is imported there: whenever it is asked for something,
 * it is of the articles as they are then.
 * @param server its id; null for those of everybody
 * @param explain told why, whenever something is searched for
 * @throws EngineFault, also whenever the library is asked
 */
export function openElsewhere(
  engine: EnginePlace,
  server: string | null,
  tell: (line: string) => void,
  explain?: (why: Explanation) => void,
): { readonly library: Library; readonly articles: number; readonly close: () => Promise<unknown> } {
  const means = readMeans(tell);
  const { reach, close } = openReach(engine);
  const stamp = programStamp();
  let holdings = holdingsOf(reach, server, stamp);
  let { library, articles } = libraryOver(holdings, means, explain);
  const now = (): Library => {
    if (!holdings.isCurrent()) {
      holdings = holdingsOf(reach, server, stamp);
      ({ library, articles } = libraryOver(holdings, means, explain));
    }
    return library;
  };
  const following = new Proxy(library, { get: (_, name) => now()[name as keyof Library] });
  return { library: following, articles, close };
}
