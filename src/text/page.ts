import type { Article } from '../corpus/article.ts';
import { unmarked } from '../corpus/markdown/unmarked.ts';
import type { Sentence } from './reading.ts';
import { sentences } from './sentences.ts';
import { tokens, type Token } from './tokens.ts';

/** A sentence with its place among the tokens: `tokens[first]` up to, not including, `tokens[last]`. */
export interface Line extends Sentence {
  readonly first: number;
  readonly last: number;
}

/** An article cut into sentences and words: what every rule reads. */
export interface Page {
  readonly article: Article;
  readonly text: string;
  readonly lines: readonly Line[];
  readonly tokens: readonly Token[];
}

/** Cuts an article into sentences and words; the signs of Markdown are none of them. */
export function page(article: Article): Page {
  const all: Token[] = [];
  const words = unmarked(article);
  const lines = sentences(article).map((sentence): Line => {
    const first = all.length;
    for (const token of tokens(words, sentence)) all.push(token);
    return Object.assign(sentence, { first, last: all.length });
  });
  return { article, text: article.text, lines, tokens: all };
}
