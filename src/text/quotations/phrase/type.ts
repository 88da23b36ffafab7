/** A noun phrase as unit indices, half open; `head` is the unit that says who. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** For the owner of a message: where the phrase with the message ends ("Berg’s statement"). */
  readonly until?: number;
  /** For "who": the unit that it stands for. */
  readonly of?: number;
  /** The units that name those who speak together with the head. */
  readonly others?: readonly number[];
}
