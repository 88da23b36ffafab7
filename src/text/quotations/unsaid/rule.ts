import type { Unsaid } from '../../reading.ts';
import type { Clause, Found } from '../clause.ts';
import type { Phrase } from '../phrase/type.ts';

/** How words were not said, and the units that say so: half open. */
export interface Unsaying {
  readonly how: Unsaid;
  readonly first: number;
  readonly last: number;
  /** Who did not say them, where that is somebody else than the cue's subject: "wants her to say". */
  readonly whom?: Phrase;
}

/** Tells from a cue and what stands around it that its words were not said; null when it does not apply. */
export interface UnsaidRule {
  readonly name: string;
  readonly apply: (clause: Clause, found: Found) => Unsaying | null;
}

/** That one unit says so, or those up to another. */
export const by = (how: Unsaid, first: number, last = first + 1): Unsaying => ({ how, first, last });
