import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';

/** What is found and shown: one sentence of a body paragraph. */
export interface Passage extends Range {
  readonly article: Article;
  /** Index into the reading's `sentences`. */
  readonly sentence: number;
}

/** How a word of the question met the corpus, best first. */
export type How = 'word' | 'typo' | 'meaning' | 'nowhere';

/** One content word of the question, and what became of it in the whole corpus. */
export interface AskedWord {
  /** As the asker wrote it. */
  readonly text: string;
  readonly how: How;
  /** What it is taken for, where it is a slip of the pen: as the articles write it, lower-cased. */
  readonly meant?: string;
}

/** Where a word of the question is met inside one passage. */
export interface Match {
  /** The asker's word. */
  readonly asked: string;
  readonly how: Exclude<How, 'nowhere'>;
  /** Where in the article's text; empty when only the paragraph or the headline has it. */
  readonly at: readonly Range[];
  /** The article's word that stands for it, lower-cased unless it is a name; equal to `asked` for `word`. */
  readonly word: string;
  /** 1 for `word`; the cosine for `meaning`. */
  readonly similarity: number;
}

/** A passage that was found, and what speaks for it. */
export interface Hit {
  readonly passage: Passage;
  /** 0 to 1, comparable across questions. */
  readonly score: number;
  /** How like it is to the question by the encoder, whatever their words: a cosine; 0 or left out without vectors. */
  readonly like?: number;
  readonly matched: readonly Match[];
}

/**
 * What a search came to. `answered`: the first hit answers; `bearing`: some hits have what was asked, and whether they answer
 * is for the reader; `closest`: hits, but nothing of that; `nothing`: no hits worth showing.
 */
export interface Found {
  readonly outcome: 'answered' | 'bearing' | 'closest' | 'nothing';
  readonly hits: readonly Hit[];
  /** Those of the hits that have what was asked, whether or not they answer: none but these are shown. */
  readonly bearing: readonly Hit[];
  readonly words: readonly AskedWord[];
}

/** How often the words of a question occur in the passages that were searched. */
export interface Counted {
  /** Those of which some form occurs, with the number of passages that have the very word: none, where only other forms occur. */
  readonly words: readonly { readonly text: string; readonly occurrences: number }[];
  /** Whether one passage has all of them. */
  readonly together: boolean;
}
