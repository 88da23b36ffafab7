import type { Candidate } from '../candidates.ts';

/** Gives an expression's value from that of the one right after it; null when they do not fit. */
export type Take = (next: string) => string | null;

/** One reason why an expression takes what it lacks from the one right after it. */
export interface Lean {
  readonly name: string;
  /**
   * @param glue the text between the two
   * @param open whether the second leans on a third
   */
  readonly take: (first: Candidate, glue: string, next: Candidate, open: boolean) => Take | null;
}
