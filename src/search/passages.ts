import type { Article } from '../corpus/article.ts';
import type { Reading } from '../text/reading.ts';
import type { Passage } from './found.ts';
import { type Defined, definedIn } from './terms/defined.ts';
import { expand } from './terms/expand.ts';
import { type Token, tokens } from './terms/token.ts';

/** One article as it is searched. */
export interface Text {
  readonly article: Article;
  readonly reading: Reading;
}

/** One body paragraph as it is searched: its sentences, and the headline above it as evidence of its topic. */
export interface Paragraph {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** What the article's own abbreviations stand for. */
  readonly defined: readonly Defined[];
}

/** The body paragraphs of articles. Titles, credits and furniture are never found. */
export function paragraphsOf(texts: readonly Text[]): Paragraph[] {
  return texts.flatMap(({ article, reading }) => {
    const defined = definedIn(article.text);
    const passages = reading.sentences.map(({ start, end, block }, sentence) => ({
      block,
      passage: { article, sentence, start, end },
    }));
    const byBlock = Map.groupBy(passages, ({ block }) => block);
    return article.blocks.flatMap(({ role }, block): Paragraph[] => {
      const own = byBlock.get(block)?.map(({ passage }) => passage);
      return role === 'body' && own ? [{ article, passages: own, defined }] : [];
    });
  });
}

/** The content words of a passage, with what its article's abbreviations stand for. */
export const passageTokens = ({ article, start, end }: Passage, defined: readonly Defined[]): Token[] =>
  expand(tokens(article.text, { start, end }), defined);

/** The content words of the headline above a paragraph. */
export const headlineTokens = ({ article, defined }: Paragraph): Token[] =>
  expand(tokens(article.title, { start: 0, end: article.title.length }), defined);
