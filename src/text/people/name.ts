import type { Range } from '../../corpus/span.ts';

export type Gender = 'male' | 'female' | null;

/** One mention of a name, as it stands. */
export interface Name extends Range {
  /** Token indices: `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  /** The name's words folded, without titles and suffixes: ["george", "w", "bush"]. */
  readonly words: readonly string[];
  /** The last word of a nickname inside it: "rock" of Dwayne “The Rock” Berg. */
  readonly nickname: string | null;
  /** Where the mention begins with its titles and offices: "NATO Secretary General Anders …". */
  readonly from: number;
  /** Offices and descriptions beside it. */
  readonly offices: readonly Range[];
  readonly gender: Gender;
  /** "jr" or "iii" behind it. */
  readonly suffix: string | null;
  /** Which of two of one surname: "the younger Berg", "his son, Jan Berg"; null when nothing tells. */
  readonly generation: 'younger' | 'elder' | null;
  /** Named as whose they are in the family: "his wife, Ann Berg". */
  readonly relative: boolean;
  /** Shared with the given name before it: "Rolf and Greta Berg". */
  readonly couple: boolean;
  /** Stands for what belongs to them: "Rolf Berg’s widow" speaks of the widow. */
  readonly owner: boolean;
  /** A form of address or an office shows that it is a person's. */
  readonly person: boolean;
  /** One of its words shows that it is an organisation's or a place's. */
  readonly organisation: boolean;
  /** Used as an organisation's name is: "at Cisco"; nothing of a name that is shown to be a person's. */
  readonly thing: boolean;
  /** In a line in which every word has a capital. */
  readonly headline: boolean;
  /** At the start of a sentence, where every word has a capital, or behind words in marks, where descriptions have one too. */
  readonly starts: boolean;
  /** Alone at the start of a sentence, where every word has a capital. */
  readonly opening: boolean;
}
