import type { Article } from '../corpus/article.ts';
import { type Asked, askedIn, askedWord } from './asked.ts';
import { bestFirst } from './engine/engine.ts';
import { openMiniSearch } from './engine/minisearch.ts';
import type { Found, Hit } from './found.ts';
import type { Meaning } from './meaning.ts';
import { type Text, paragraphs } from './passages.ts';
import { hitOf } from './rank.ts';
import { vocabularyOf } from './vocabulary.ts';

export interface FindOptions {
  /** Which articles may be found; all of them when left out. */
  readonly only?: (article: Article) => boolean;
  /** The most hits; 10 when left out. */
  readonly limit?: number;
}

export interface Search {
  /** Finds the sentences that meet a question best. The same question always finds the same. */
  find(query: string, options?: FindOptions): Found;
}

/** So many paragraphs are looked at sentence by sentence. */
const CANDIDATES = 200;
const LIMIT = 10;

/** Below this share of the question's words a passage is not worth showing. */
const WORTH_SHOWING = 0.2;

/** The words to look up, with what may stand for them, each at its best weight. */
function wanted(asked: readonly Asked[]): { term: string; weight: number }[] {
  const best = new Map<string, number>();
  for (const { stands } of asked)
    for (const { term, similarity } of stands) best.set(term, Math.max(best.get(term) ?? 0, similarity));
  return Array.from(best, ([term, weight]) => ({ term, weight }));
}

/** An answer meets every word of the question, in its sentence, its paragraph or its headline. */
const answers = (hit: Hit | undefined, asked: readonly Asked[]): boolean =>
  hit !== undefined && hit.matched.length === asked.length;

/**
 * Opens the search over articles. Passages are the sentences of their bodies.
 * @param meaning the table of word meanings; without it words meet only themselves
 */
export function openSearch(texts: readonly Text[], meaning: Meaning | null): Search {
  const all = paragraphs(texts);
  const units = all.flatMap((paragraph) => paragraph.units);
  const vocabulary = vocabularyOf(units);
  const engine = openMiniSearch(
    all.map(({ units: own, headline }) =>
      [...own.flatMap(({ tokens }) => tokens), ...headline].map(({ term }) => term),
    ),
  );
  return {
    find(query, { only = () => true, limit = LIMIT } = {}) {
      const asked = askedIn(query, vocabulary, units.length, meaning);
      const hits = engine
        .search(wanted(asked), all.length)
        .map(({ document }) => all[document]!)
        .filter(({ article }) => only(article))
        .slice(0, CANDIDATES)
        .flatMap((paragraph) => paragraph.units.map((unit) => hitOf(unit, paragraph, asked)))
        .map((hit, document) => ({ hit, document, score: hit.score }))
        .filter(({ hit, score }) => score >= WORTH_SHOWING && hit.matched.some(({ at }) => at.length > 0))
        .toSorted(bestFirst)
        .slice(0, limit)
        .map(({ hit }) => hit);
      const outcome = hits.length === 0 ? 'nothing' : answers(hits[0], asked) ? 'answered' : 'closest';
      return { outcome, hits, words: asked.map((one) => askedWord(one, vocabulary)) };
    },
  };
}
