import type { Token } from '../../../tokens.ts';

/** A sentence's words with the event's: token indices, half open. */
export interface Asked {
  readonly words: readonly Token[];
  /** Where the event's clause begins. */
  readonly start: number;
  readonly at: number;
  readonly end: number;
  /** Whether it is told as done, by a verb in the past: what comes behind takes no such thing back. */
  readonly done: boolean;
  /** Whether it is the word that stands for all that was asked. */
  readonly main: boolean;
  /** Whether a word was itself asked for, by its index: "when did they refuse". */
  readonly met: (index: number) => boolean;
}

/** One way in which a sentence says that something did not happen. */
export interface UndoneRule {
  readonly name: string;
  readonly applies: (asked: Asked) => boolean;
}
