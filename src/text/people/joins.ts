/** Somebody in one article: an index into its reading's `people`. */
export interface Ref {
  readonly article: string;
  readonly index: number;
}

/** Those that the keeper takes for one person, or takes out of one; with the place of the correction in its file. */
export interface Regrouping {
  readonly number: number;
  readonly line: number;
  readonly members: readonly Ref[];
}

/** Who is one person and who is not, as the keeper of the articles knows. */
export interface Joins {
  readonly same: readonly Regrouping[];
  /** These are one person, and none of those that they would be joined with. */
  readonly apart: readonly Regrouping[];
  /** Takes a joining that would undo a parting; it is not made. */
  readonly contradicts: (same: Regrouping, apart: Regrouping) => void;
}
