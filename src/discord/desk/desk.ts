import type { Names } from '../../library.ts';
import type { Body } from '../reply/body.ts';

/** What a member asks, as plain data, so that it can be carried to another thread. */
export type Asked =
  | { readonly kind: 'command'; readonly name: string; readonly given: Readonly<Record<string, string>> }
  /** Empty for the help. */
  | { readonly kind: 'question'; readonly question: string }
  /** A command in the menu of a message; `key` names the pages of its answer in their buttons. */
  | { readonly kind: 'message'; readonly name: string; readonly content: string; readonly key: string };

/** Where questions are answered: beside the thread that talks to Discord, which never waits for an answer. */
export interface Desk {
  /** What is completed while it is typed. */
  readonly names: Names;
  /**
   * Answers with the pages of one message, each proved; none when a message holds nothing to check.
   * @throws Error when the question failed, or a page could not be proved: nothing of it is shown then
   */
  readonly answer: (asked: Asked) => Promise<readonly Body[]>;
  /** Takes no more questions. Those that wait fail. */
  readonly close: () => Promise<void>;
}
