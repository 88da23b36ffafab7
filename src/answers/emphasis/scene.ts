import { CUT } from '../../grammar/cut.ts';
import type { Range } from '../../corpus/span.ts';
import type { LocalPerson, Timex } from '../../text/reading.ts';

/** One sentence that answers, and what is known of the question in it. Ranges are offsets into `text`. */
export interface Scene {
  /** The article's whole text. */
  readonly text: string;
  readonly sentence: Range;
  /** Where the question's own words stand in the sentence, in order. */
  readonly met: readonly Range[];
  readonly question: string;
  /** What the article names, quotes and dates in this sentence. */
  readonly people: readonly (Range & { readonly kind: LocalPerson['kind'] })[];
  readonly sources: readonly Range[];
  readonly timexes: readonly Timex[];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(CUT.runs) ?? [];

/** Whether the question has all words of a stretch already: then it is no answer. */
export function isGiven({ text, question }: Scene, { start, end }: Range): boolean {
  const given = new Set(wordsOf(question));
  return wordsOf(text.slice(start, end)).every((word) => given.has(word));
}

/** Where an expression stands in the sentence. */
export const findIn = ({ text, sentence: { start, end } }: Scene, expression: RegExp): Range[] =>
  Array.from(text.slice(start, end).matchAll(expression), ({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
