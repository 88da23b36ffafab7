import type { Answer } from './answers/answer.ts';
import type { Library } from './library.ts';

/** Something members can do with one message, from its menu; it reads that message and no other. */
export interface MessageCommand {
  /** As it stands in the menu: 1–32 characters. */
  readonly name: string;
  /** What its answers are: quotations checked, or passages that bear on what the message says. */
  readonly finds: 'quotations' | 'passages';
  /** One answer for each thing found in the message, in order. */
  readonly run: (library: Library, message: string) => readonly Answer[];
}
