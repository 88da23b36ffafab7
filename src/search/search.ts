import type { Article } from '../corpus/article.ts';
import { admission } from './admission.ts';
import { type Asked, askedOf } from './asked.ts';
import { bearingSigns, bears } from './bears.ts';
import { candidates } from './candidates.ts';
import { closenessOf } from './closeness.ts';
import { confidence, confidenceParts, worthShowing } from './confidence.ts';
import { count } from './count.ts';
import { rounded } from './engine/engine.ts';
import { openEngine } from './engine/choose.ts';
import type { AskedWord, Counted, Found, Hit } from './found.ts';
import { type Explanation, explanationOf } from './explanation.ts';
import { hitOf } from './hit.ts';
import { type Laid, layOut, termsOf } from './index/lay-out.ts';
import { indexed } from './indexed.ts';
import type { Meaning } from './meaning.ts';
import { nearnessOf } from './nearness.ts';
import { outcomeOf } from './outcome.ts';
import type { Text } from './passages.ts';
import { questionIn } from './question.ts';
import { rank } from './rank.ts';

/** What a search is limited to. */
export interface FindOptions {
  /** Which articles may be found; all of them when left out. */
  readonly only?: (article: Article) => boolean;
  /** The most hits; 10 when left out. */
  readonly limit?: number;
}

/** The search over a corpus: deterministic, and without a trace of earlier questions. */
export interface Search {
  /** Finds the sentences that answer a question best. The same question always finds the same. */
  find(query: string, options?: FindOptions): Found;
  /** Counts the words of a question, exactly. */
  count(query: string, options?: Pick<FindOptions, 'only'>): Counted;
}

const LIMIT = 10;
/** So many paragraphs tell whether the first stands out. */
const COMPARED = 2;
const every = (): boolean => true;

/** What became of the asked words: one that occurs nowhere may still be met by its meaning. */
function becameOf(asked: readonly Asked[], hits: readonly Hit[]): AskedWord[] {
  const met = new Set(hits.flatMap(({ matched }) => matched.map((match) => match.asked)));
  return asked.map(({ text, how }) => ({ text, how: how === 'nowhere' && met.has(text) ? 'meaning' : how }));
}

/**
 * Opens the search over articles. Passages are the sentences of their bodies.
 * @param meaning the table of word meanings; without it words meet only themselves
 * @param explain told of every search why it came to what it came to; what it finds is the same
 */
export const openSearch = (
  texts: readonly Text[],
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
): Search =>
  searchIn(
    layOut(texts, meaning),
    texts.map(({ article }) => article),
    meaning,
    explain,
  );

/**
 * Opens the search over articles that are laid out already.
 * @param meaning the table with which they were laid out
 */
export function searchIn(
  laid: Laid,
  articles: readonly Article[],
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
): Search {
  const index = indexed(laid, articles);
  const documents = (): Uint32Array[] =>
    Array.from({ length: index.paragraphs }, (_, paragraph) => termsOf(index, paragraph));
  const engine = openEngine(documents, index.postings);
  return {
    find(query, { only = every, limit = LIMIT } = {}) {
      const question = questionIn(query);
      const asked = askedOf(query, question.tokens, index, meaning);
      const nearness = nearnessOf(asked, index, meaning);
      const closeness = meaning && closenessOf(asked, index, nearness, meaning);
      const admitted = admission(question, index, only);
      const near = candidates(asked, index, engine, closeness, admitted.paragraph);
      const ranked = rank(query, asked, near, index, nearness, closeness, Math.max(limit, COMPARED)).filter(
        ({ paragraph, sentence }) => admitted.sentence(paragraph, sentence),
      );
      const [best] = ranked;
      const parts = confidenceParts({ query, question, asked, ranked }, index);
      const sure = confidence(parts);
      const shown = ranked
        .slice(0, limit)
        .map((one) => ({
          one,
          hit: hitOf(one, rounded((sure * one.score) / best!.score), asked, index, nearness),
        }))
        .filter(({ one, hit }) => worthShowing(hit, one.evidence, asked));
      const hitsOf = (some: typeof shown): Hit[] => some.map(({ hit }) => hit);
      const offered = shown.filter(({ one, hit }) => bears(bearingSigns(one, hit, asked, index, sure)));
      const came = outcomeOf(query, question, asked, hitsOf(shown), hitsOf(offered), parts, meaning);
      const words = becameOf(asked, came.outcome === 'closest' ? [] : came.hits);
      const found: Found = { ...came, words };
      const searched = { query, question, asked, considered: near.length, sure: parts, shown, found };
      explain?.(explanationOf(searched, index, index.articles.filter(only).length));
      return found;
    },
    count(query, { only = every } = {}) {
      const question = questionIn(query);
      const met = askedOf(query, question.tokens, index, meaning).filter(({ how }) => how === 'word');
      const { each, together } = count(met, index, admission(question, index, only).paragraph);
      return { words: met.map(({ text }, i) => ({ text, occurrences: each[i]! })), together };
    },
  };
}
