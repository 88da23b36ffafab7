import type { Article } from '../corpus/article.ts';
import { admission } from './admission.ts';
import { candidates } from './candidates.ts';
import { closenessOf } from './closeness.ts';
import { count } from './count.ts';
import type { Encoder } from './encoder/encoder.ts';
import { openEngine } from './engine/choose.ts';
import { type Laid, termsOf } from './index/lay-out.ts';
import { indexed, paragraphsWith } from './indexed.ts';
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
 */
export function openEmbedded(
  laid: Laid,
  articles: readonly Article[],
  meaning: Meaning | null,
  encoder: Encoder | null,
): Stacks & { readonly vectors: Likeness } {
  const index = indexed(laid, articles);
  const documents = (): Uint32Array[] =>
    Array.from({ length: index.paragraphs }, (_, paragraph) => termsOf(index, paragraph));
  const engine = openEngine(documents, index.postings);
  const vectors = openLikeness(index.places);
  const likenessTo = (query: string): Float32Array | null =>
    encoder && vectors.isComplete() ? vectors.to(encoder.encode([{ text: query }])) : null;
  const known = (number: number | null): Known | null =>
    number === null
      ? null
      : { number, passages: index.passagesWith[number]!, paragraphs: paragraphsWith(index, number) };
  const asking: Asking = {
    passages: index.passages,
    paragraphs: index.paragraphs,
    term: (term) => known(index.lexicon.term(term)),
    meant: (word) => known(meant(word, index)),
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
        reader: likeness && (encoder?.reader ?? null),
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
  };
}
