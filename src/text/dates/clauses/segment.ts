import type { Link } from './clause.ts';
import type { VerbForm } from './verb-form.ts';

/** A stretch between two borders, before those without a verb join their neighbours. Token indices, half-open. */
export interface Segment {
  from: number;
  to: number;
  link: Link;
  verb: number | null;
  form: VerbForm | null;
  /** Where its own words begin; after a subject that belongs to a later clause. */
  own?: number;
  /** What stands before it: a sign, a subordinator, nothing. */
  opener: string;
}
