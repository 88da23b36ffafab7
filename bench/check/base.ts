import type { Article } from '../../src/corpus/article.ts';

/** A stretch in quotation marks from which mutations are made. */
export interface Base {
  readonly article: Article;
  /** Counts the quotations; two stretches of one utterance share it. */
  readonly quotation: string;
  readonly text: string;
  /** The speaker's name as somebody would type it; null when the article names nobody. */
  readonly speaker: string | null;
}

/** A reporter's sentence without any quotation marks near it. */
export interface Plain {
  readonly article: Article;
  readonly text: string;
}

export interface Pool {
  readonly bases: readonly Base[];
  readonly plain: readonly Plain[];
  /** Quotations of articles that are kept out of the archive. */
  readonly elsewhere: readonly string[];
  readonly speakers: readonly string[];
}
