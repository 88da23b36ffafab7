import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Edited } from './devices.ts';
import type { Difference } from './difference.ts';
import type { Outside } from './outside.ts';
import type { Quoted } from './stream.ts';

/** The reporter's words inside a quotation. */
export interface Interruption extends Range {
  /** Whether they do more than say who speaks in the middle of a sentence: what is joined did not stand together. */
  readonly parts: boolean;
}

/** The asker's words laid beside words of the archive. */
export interface Laid {
  readonly article: Article;
  /** The quotation they are part of; null for words that nobody is quoted saying. */
  readonly quoted: Quoted | null;
  /** Where the words that are the same stand in the article's text, in order. */
  readonly same: readonly Range[];
  /** Token numbers of the stream, from the first of those words to the last. */
  readonly tokens: Range;
  /** Whether these words are all that stands in one pair of marks, or all of the quotation. */
  readonly whole: boolean;
  /** The reporter's words between two stretches that the asker has joined. */
  readonly interrupted: readonly Interruption[];
  /** Worst first. */
  readonly differences: readonly Difference[];
  /** The editor's ellipses and brackets that leave the sense as it is. */
  readonly devices: readonly Edited[];
  readonly outside: readonly Outside[];
  /** Indices of the asker's words that stand for nothing in the source, as half-open runs. */
  readonly missing: readonly Range[];
  /** The share of the asker's words that stand in the source too, weighed by how rare they are: 0 to 1. */
  readonly share: number;
}
