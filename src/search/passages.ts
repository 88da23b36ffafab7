import type { Article } from '../corpus/article.ts';
import type { Reading } from '../text/reading.ts';
import type { Passage } from './found.ts';
import { definedIn } from './terms/defined.ts';
import { expand, type Explained, explainedBy } from './terms/expand.ts';
import { type Token, tokens } from './terms/token.ts';

/** One article as it is searched. */
export interface Text {
  readonly article: Article;
  readonly reading: Reading;
  /** What its vectors are kept by, where that is known already; see `keyOf`. */
  readonly vectors?: string;
}

/** The passages of an article's body, paragraph by paragraph. Titles, credits and furniture are never found. */
export function bodyOf({ article, reading }: Text): Passage[][] {
  const passages = reading.sentences.map(({ start, end, block }, sentence) => ({
    block,
    passage: { article, sentence, start, end },
  }));
  const byBlock = Map.groupBy(passages, ({ block }) => block);
  return article.blocks.flatMap(({ role }, block): Passage[][] => {
    const own = byBlock.get(block)?.map(({ passage }) => passage);
    return role === 'body' && own ? [own] : [];
  });
}

const explained = new WeakMap<Article, Explained>();

/** The abbreviations an article explains; every passage shown of it asks for them. */
function definedBy(article: Article): Explained {
  const known = explained.get(article) ?? explainedBy(definedIn(article.text));
  explained.set(article, known);
  return known;
}

/** The content words of a passage, with what its article's abbreviations stand for. */
export const passageTokens = ({ article, start, end }: Passage): Token[] =>
  expand(tokens(article.text, { start, end }), definedBy(article));

/** The content words of an article's headline, in the same form. */
export const headlineTokens = (article: Article): Token[] =>
  expand(tokens(article.title, { start: 0, end: article.title.length }), definedBy(article));

/** Their terms, each once. */
export const headlineTerms = (article: Article): ReadonlySet<string> =>
  new Set(headlineTokens(article).map(({ term }) => term));
