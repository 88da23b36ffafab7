import type { Article, Block } from './article.ts';
import { controlCharacter } from './decode.ts';
import { makeArticle, type Source } from './make.ts';
import type { Problem } from './problem.ts';
import { withoutRecurring } from './recurring.ts';

/** The articles that are asked, and what was wrong with those that were given. */
export interface Corpus {
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
}

/** A text that may be an article. */
export interface Given {
  readonly file: string;
  readonly text: string;
  readonly source?: Source | undefined;
  /** What laying it out gave before. */
  readonly blocks?: readonly Block[] | undefined;
}

/** Makes a corpus of texts, and of problems in place of those that could not be read. The same text twice is one article. */
export function gather(given: readonly (Given | Problem)[]): Corpus {
  const problems: Problem[] = [];
  const articles = new Map<string, Article>();
  for (const one of given) {
    if ('kind' in one) {
      problems.push(one);
      continue;
    }
    const { file, text, source, blocks } = one;
    const article = makeArticle(file, text, source, blocks);
    const same = articles.get(article.id);
    if (same) problems.push({ kind: 'duplicate', file, of: same.file });
    else if (article.blocks.length === 0) problems.push({ kind: 'no words', file });
    else {
      articles.set(article.id, article);
      const control = controlCharacter(text);
      if (control) problems.push({ kind: 'control character', file, ...control });
    }
  }
  return { articles: withoutRecurring([...articles.values()]), problems };
}
