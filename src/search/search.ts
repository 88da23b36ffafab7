import type { Article } from '../corpus/article.ts';
import { asMeant } from './as-meant.ts';
import { type Asked, askedOf, termsAsked } from './asked.ts';
import { bearingSigns, bears } from './bears.ts';
import { confidence, confidenceParts, measured, worthShowing } from './confidence.ts';
import { openEmbedded } from './embedded.ts';
import { rounded } from './engine/engine.ts';
import type { AskedWord, Counted, Found, Hit } from './found.ts';
import { type Explanation, explanationOf } from './explanation.ts';
import { hitOf } from './hit.ts';
import { numberAt } from './index/beside.ts';
import { type Laid, layOut } from './index/lay-out.ts';
import type { Encoder } from './encoder/encoder.ts';
import type { Meaning } from './meaning.ts';
import { outcomeOf } from './outcome.ts';
import type { Text } from './passages.ts';
import { isQuestion, questionIn } from './question.ts';
import { rank } from './rank.ts';
import type { Reader } from './reader/reader.ts';
import { COUNTS, OF_TOPICS, reread } from './reader/reread.ts';
import { isShort } from './short/short-topic.ts';
import type { Stacks } from './stacks.ts';
import type { Likeness } from './vectors/likeness.ts';

/** What a search is limited to. */
export interface FindOptions {
  /** Which articles may be found; all of them when left out. */
  readonly only?: ((article: Article) => boolean) | null;
  /** The most hits; 10 when left out. */
  readonly limit?: number;
  /** Whether what is only named is read too, as questions are, to put it in order and to offer it; a topic of a word or two never is. */
  readonly readTopics?: boolean;
}

/** The search over a corpus: deterministic, and without a trace of earlier questions. */
export interface Search {
  /** Finds the sentences that answer a question best. The same question always finds the same. */
  find(query: string, options?: FindOptions): Found;
  /** Counts the words of a question, exactly. */
  count(query: string, options?: Pick<FindOptions, 'only'>): Counted;
  /** What reads a question together with a passage; null without vectors. */
  readonly reader: () => Reader | null;
}

/** A search that vectors of sentences are added to, as they are made. */
export interface Vectored extends Search {
  /**
   * Takes the vectors of an article's sentences, `sentencesOf` in order. They count once every article has its own: before,
   * questions are answered by words, as if there were none.
   * @param place of the article among all
   */
  addVectors(place: number, vectors: Int8Array): void;
  /** All of them. */
  readonly vectors: Likeness;
  /** The places of the articles that still have none. */
  withoutVectors(): readonly number[];
}

/** So many paragraphs are found unless the caller asks for more. See docs/constants.md. */
const LIMIT = 10;
/** So many paragraphs tell whether the first stands out. */
const COMPARED = 2;

/** What became of the asked words: one that occurs nowhere may still be met by its meaning. */
function becameOf(asked: readonly Asked[], hits: readonly Hit[]): AskedWord[] {
  const met = new Set(hits.flatMap(({ matched }) => matched.map((match) => match.asked)));
  return asked.map(({ text, how, meant }) => ({
    text,
    how: how === 'nowhere' && met.has(text) ? 'meaning' : how,
    ...(meant !== null && { meant }),
  }));
}

/**
 * Opens the search over articles. Passages are the sentences of their bodies.
 * @param meaning the table of word meanings; without it words meet only themselves
 * @param explain called with the reasons for every result of a search; it changes nothing that is found
 * @param encoder makes vectors of questions; without it no vectors count
 */
export const openSearch = (
  texts: readonly Text[],
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
  encoder: Encoder | null = null,
): Vectored =>
  searchIn(
    layOut(texts, meaning),
    texts.map(({ article }) => article),
    meaning,
    explain,
    encoder,
  );

/**
 * Opens the search over articles that are laid out already.
 * @param meaning the table with which they were laid out
 * @param encoder makes vectors of questions; without it no vectors count
 * @param before the vectors of what was laid out before it came to this
 */
export function searchIn(
  laid: Laid,
  articles: readonly Article[],
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
  encoder: Encoder | null = null,
  before: Likeness | null = null,
): Vectored {
  const stacks = openEmbedded(laid, articles, meaning, encoder, before);
  const { vectors } = stacks;
  return {
    ...searchOver(stacks, meaning, explain),
    vectors,
    addVectors: (place, given) => vectors.add(numberAt(laid, place), given),
    withoutVectors: () => [...articles.keys()].filter((place) => !vectors.has(numberAt(laid, place))),
  };
}

/**
 * The search over articles, wherever they are kept.
 * @param meaning the table with which they were laid out there
 */
export function searchOver(
  stacks: Stacks,
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
): Search {
  const begin = (query: string) => {
    const question = questionIn(query);
    const asking = stacks.asking(termsAsked(question.tokens));
    return { question, asking, asked: askedOf(query, question.tokens, asking, meaning) };
  };
  return {
    find(query, { only = null, limit = LIMIT, readTopics = false } = {}) {
      const { question, asking, asked } = begin(query);
      const meant = asMeant(query, asked);
      const gathered = asking.gather({ query: meant, question, asked, only });
      const { index, candidates: near, admitted, nearness, closeness, likeness } = gathered;
      const reader = stacks.reader();
      const byVectors = likeness !== null;
      const most = Math.max(limit, COMPARED);
      const placed = rank(query, asked, near, index, nearness, closeness, likeness, most).filter(
        ({ paragraph, sentence }) => admitted.sentence(paragraph, sentence),
      );
      const asks = isQuestion(query);
      const reads = asks || (readTopics && !isShort(query, question));
      const read = reader && reads ? reread(meant, placed, index, reader, asks ? COUNTS : OF_TOPICS) : null;
      const ranked = read?.ranked ?? placed;
      // Whether a topic is there is told by its words: by what the reader says of it, it is put in order and offered.
      const values = measured({ query, question, asked, ranked, byVectors }, index);
      const parts = confidenceParts({ query, byVectors }, values, asks ? (read?.logits[0] ?? null) : null);
      const sure = confidence(parts);
      const shown = ranked
        .slice(0, limit)
        .map((one, place) => ({
          one,
          logit: read?.logits[place] ?? null,
          // Those that were read change places, and not scores.
          hit: hitOf(one, rounded((sure * placed[place]!.score) / placed[0]!.score), asked, index, nearness),
        }))
        .filter(({ one, hit }) => worthShowing(hit, one.evidence, asked));
      const hitsOf = (some: typeof shown): Hit[] => some.map(({ hit }) => hit);
      const offered = shown.filter(({ one, hit, logit }) =>
        bears(bearingSigns(one, hit, asked, index, sure, byVectors, logit)),
      );
      const came = outcomeOf(
        { query, question, asked, byVectors },
        hitsOf(shown),
        hitsOf(offered),
        parts,
        meaning,
      );
      const words = becameOf(asked, came.outcome === 'closest' ? [] : came.hits);
      const found: Found = { ...came, words };
      const searched = { query, question, asked, considered: near.length, values, sure: parts, shown, found };
      explain?.(explanationOf(searched, stacks.size(only)));
      return found;
    },
    count(query, { only = null } = {}) {
      const { question, asking, asked } = begin(query);
      const met = asked.filter(({ how }) => how === 'word');
      const { each, together } = asking.count(met, { question, only });
      return { words: met.map(({ text }, i) => ({ text, occurrences: each[i]! })), together };
    },
    reader: stacks.reader,
  };
}
