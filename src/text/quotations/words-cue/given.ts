import type { Phrase } from '../phrase/type.ts';

/** Whose words a cue says they are, and the unit after the cue's last word. */
export interface Given {
  readonly source: Phrase;
  readonly last: number;
  readonly sure: boolean;
}
