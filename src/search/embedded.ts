import type { Article } from '../corpus/article.ts';
import { admission } from './admission.ts';
import { candidates } from './candidates.ts';
import { closenessOf } from './closeness.ts';
import { count } from './count.ts';
import type { Encoder } from './encoder/encoder.ts';
import { openEngine } from './engine/choose.ts';
import { isThere, numberAt, paragraphsWith } from './index/beside.ts';
import { type Laid, termsOf } from './index/lay-out.ts';
import { indexed } from './indexed.ts';
import { meant } from './meant.ts';
import type { Meaning } from './meaning.ts';
import { nearnessOf } from './nearness.ts';
import type { Asking, Known, Stacks } from './stacks.ts';
import { type Likeness, openLikeness } from './vectors/likeness.ts';

const every = (): boolean => true;

/**
 * Articles that are kept in this process, with the vectors of their sentences.
 * @param meaning the table with which they were laid out
 * @param encoder makes vectors of questions; null without
 * @param before the vectors of what was laid out before, where these are the same articles but for a few
 */
export function openEmbedded(
  laid: Laid,
  articles: readonly Article[],
  meaning: Meaning | null,
  encoder: Encoder | null,
  before: Likeness | null = null,
): Stacks & { readonly vectors: Likeness } {
  const { beside } = laid;
  const index = indexed(laid, numbered(laid, articles));
  const documents = (): Uint32Array[] =>
    Array.from({ length: index.paragraphs }, (_, paragraph) => termsOf(index, paragraph));
  const engine = openEngine(
    documents,
    index.postings,
    beside
      ? {
          more: beside.postings,
          isThere: (paragraph) => isThere(laid, index.places.articles[paragraph]!),
          lost: beside.lost,
          order: index.order,
        }
      : null,
  );
  const vectors = openLikeness(index.places, (article) => isThere(laid, article), before);
  const likenessTo = (query: string): Float32Array | null =>
    encoder && vectors.isComplete() ? vectors.to(encoder.encode([{ text: query }])) : null;
  const known = (number: number | null): Known | null => {
    const paragraphs = number === null ? 0 : paragraphsWith(index, number);
    return number === null || paragraphs === 0
      ? null
      : { number, passages: index.passagesWith[number]!, paragraphs };
  };
  const asking: Asking = {
    passages: index.passages,
    paragraphs: index.paragraphs,
    term: (term) => known(index.lexicon.term(term)),
    meant(word) {
      const slip = meant(word, index);
      const there = slip && known(slip.term);
      return there && { ...there, word: slip.word };
    },
    gather({ query, question, asked, only }) {
      const nearness = nearnessOf(asked, index, meaning);
      const closeness = meaning && closenessOf(asked, index, nearness, meaning);
      const admitted = admission(question, index, only ?? every);
      const likeness = likenessTo(query);
      return {
        index,
        candidates: candidates(asked, index, engine, closeness, likeness, admitted.paragraph),
        admitted,
        nearness,
        closeness,
        likeness,
      };
    },
    count: (words, { question, only }) =>
      count(words, index, admission(question, index, only ?? every).paragraph),
  };
  return {
    asking: () => asking,
    size: (only) => ({
      searched: only ? articles.filter(only).length : articles.length,
      of: articles.length,
    }),
    vectors,
    reader: () => (vectors.isComplete() ? (encoder?.reader ?? null) : null),
  };
}

/** Articles by the numbers with which they are laid out. */
function numbered(laid: Laid, articles: readonly Article[]): readonly Article[] {
  if (!laid.beside) return articles;
  const found: Article[] = [];
  for (let place = 0; place < articles.length; place++) found[numberAt(laid, place)] = articles[place]!;
  return found;
}
