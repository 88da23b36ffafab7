import type { Answer } from './answers/answer.ts';
import type { Library, Names } from './library.ts';

/** One thing a member can fill in. Required options come first. */
export interface Option {
  /** Lower-case, 1–32 characters, as Discord has it. */
  readonly name: string;
  /** 1–100 characters. */
  readonly description: string;
  readonly required: boolean;
  /** What a member may mean by what is typed so far, best first. */
  readonly complete?: (names: Names, typed: string) => readonly string[];
  /** All that it takes; or that it is asked with yes or no. */
  readonly takes?: readonly string[] | 'yes-no';
}

/** Something members can do: a plain object, the same in Discord and in a terminal. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly options: readonly Option[];
  /** `given` has a value for every required option, none of them empty. */
  readonly run: (library: Library, given: Readonly<Record<string, string>>) => Answer;
  /** The answer, where it is the same whatever the articles: nobody waits for it. */
  readonly fixed?: () => Answer;
}
