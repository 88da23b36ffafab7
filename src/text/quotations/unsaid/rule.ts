import type { Unsaid } from '../../reading.ts';
import type { Clause, Found } from '../clause.ts';

/** Tells from a cue and what stands around it that its words were not said; null when it does not apply. */
export interface UnsaidRule {
  readonly name: string;
  readonly apply: (clause: Clause, found: Found) => Unsaid | null;
}
