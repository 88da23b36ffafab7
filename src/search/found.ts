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

/** What a search came to. `nothing`: no hits worth showing; `closest`: hits, but not an answer. */
export interface Found {
  readonly outcome: 'answered' | 'closest' | 'nothing';
  readonly hits: readonly Hit[];
  readonly words: readonly AskedWord[];
}

/** How often the words of a question occur in the passages that were searched. */
export interface Counted {
  /** Those that occur as they are (or by their stem), with the number of passages that have them. */
  readonly words: readonly { readonly text: string; readonly occurrences: number }[];
  /** Whether one passage has all of them. */
  readonly together: boolean;
}
