import type { Range } from '../../corpus/span.ts';
import { textOf, type Stream } from './stream.ts';
import type { Token } from './tokens.ts';
import type { Turn } from './turns/rule.ts';

/** One difference between the asker's words and a quotation. */
export interface Difference {
  readonly op: 'added' | 'dropped' | 'changed' | 'moved';
  /** Where in the asker's text; null for what is dropped. */
  readonly yours: Range | null;
  /** Offsets into the article's text; null for what is added. */
  readonly source: Range | null;
  readonly turn: Turn;
}

/** A difference in words, still with the words themselves. */
export interface WordDifference extends Difference {
  readonly mine: readonly Token[];
  /** Token numbers of the stream, in order. */
  readonly theirs: readonly number[];
}

/** Where words of the asker's stand in the asker's text. */
export const yoursAt = (tokens: readonly Token[]): Range | null =>
  tokens.length === 0 ? null : { start: tokens[0]!.start, end: tokens.at(-1)!.end };

/** Where tokens of the stream stand in their article. */
export const sourceAt = (stream: Stream, tokens: readonly number[]): Range | null =>
  tokens.length === 0 ? null : textOf(stream, { start: tokens[0]!, end: tokens.at(-1)! + 1 });
