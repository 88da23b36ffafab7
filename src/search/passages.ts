import type { Article } from '../corpus/article.ts';
import type { Reading } from '../text/reading.ts';
import type { Passage } from './found.ts';
import { definedIn } from './terms/defined.ts';
import { expand } from './terms/expand.ts';
import { type Token, tokens } from './terms/token.ts';

/** One article as it is searched. */
export interface Text {
  readonly article: Article;
  readonly reading: Reading;
}

/** A sentence that may be shown, with its content words. */
export interface Unit {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
}

/** A body paragraph: its sentences, and the headline above it as evidence of what it is about. */
export interface Paragraph {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly headline: readonly Token[];
}

/** Cuts articles into what is searched: body paragraphs of sentences. Titles, credits and furniture are none. */
export function paragraphs(texts: readonly Text[]): Paragraph[] {
  return texts.flatMap(({ article, reading }) => {
    const defined = definedIn(article.text);
    const headline = expand(tokens(article.title, { start: 0, end: article.title.length }), defined);
    const byBlock = Map.groupBy(
      reading.sentences.map(({ start, end, block }, sentence) => ({ start, end, block, sentence })),
      ({ block }) => block,
    );
    return article.blocks.flatMap(({ role }, block): Paragraph[] => {
      if (role !== 'body') return [];
      const units = (byBlock.get(block) ?? []).map(({ start, end, sentence }) => ({
        passage: { article, sentence, start, end },
        tokens: expand(tokens(article.text, { start, end }), defined),
      }));
      return [{ article, units, headline }];
    });
  });
}
