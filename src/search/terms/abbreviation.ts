import { stem } from './stem.ts';
import { isStopWord } from './stop.ts';
import type { Word } from './word.ts';

/** An abbreviation that an article itself explains. */
export interface Defined {
  /** Its term: "wto". */
  readonly short: string;
  /** The terms it stands for, in order: "world", "trade", "organ". */
  readonly long: readonly string[];
}

/** What the words of a name stand for, small words left out. */
export const termsOf = (words: readonly Word[]): string[] =>
  words.filter((word) => !isStopWord(word.folded)).map((word) => stem(word.bare));
