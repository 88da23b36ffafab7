import type { Half } from '../eval/half.ts';

/** What came of one text or one question: what the program says of it, and how much of that is right and wrong by the gold. */
export interface Came {
  readonly output: unknown;
  readonly right: number;
  readonly wrong: number;
}

/** One text to read, or one question to ask. */
export interface Task<Opened> {
  readonly set: string;
  readonly half: Half;
  run(opened: Opened): Came;
}

/** What tasks are asked of: an archive, or nothing. */
export interface World<Opened = unknown> {
  readonly name: string;
  open(): Opened;
  readonly tasks: readonly Task<Opened>[];
}

/** Where there is no gold: only what changes is counted. */
export const unjudged = (output: unknown): Came => ({ output, right: 0, wrong: 0 });

/** Where it is right or not. */
export const judged = (output: unknown, right: boolean): Came => ({
  output,
  right: Number(right),
  wrong: Number(!right),
});
