/** A noun phrase as unit indices, half open; `head` is the unit that says who. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** For "who": the unit that it stands for. */
  readonly of?: number;
  /** The units that name those who speak together with the head. */
  readonly others?: readonly number[];
}
