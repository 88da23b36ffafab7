import type { Timex } from '../reading.ts';
import type { Day } from './calendar.ts';

/** Which way an expression without a year or week of its own looks, as far as the words around it say. */
export type Direction = 'past' | 'future' | null;

/** What the second pass knows when it fills an expression. */
export interface Given {
  /** The day of publication, or of speaking for an expression inside a quotation. */
  readonly published: Day | null;
  /** The dates read last in this article, in order. */
  readonly seen: readonly Timex[];
  /** Those of them in the same sentence. */
  readonly here: readonly Timex[];
  readonly direction: Direction;
  /** Whether the article tells of another time than its own, so that "in June" means the June of the year told of. */
  readonly narrative: boolean;
}

/** What an expression comes to. `anchor` is the day it was reckoned from. */
export interface Filled {
  readonly value: string;
  readonly anchor: Day | null;
  /** False when the direction had to be guessed. */
  readonly certain: boolean;
}

/** A part of a longer stretch. */
export interface Part {
  /** What is named beside it must have such a value, holes included. */
  readonly of: RegExp;
  /** The text between the two. */
  readonly glue: RegExp;
  /** The part's value, from that of the whole; null when the whole has no such part. */
  readonly value: (whole: string) => string | null;
  /** Whether it is read without a whole too. */
  readonly alone: boolean;
}

/** An expression as its own words give it: X holes for what only the article around it can tell. */
export interface Expression {
  readonly type: Timex['type'];
  readonly value: string;
  /** Fills the holes, or null when what is given does not suffice. */
  readonly fill?: (given: Given) => Filled | null;
  /** What it comes to as a part of the stretch named beside it: "Tuesday" of last week. */
  readonly part?: Part;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** The words on either side of a match, up to 40 characters. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

/** One kind of time expression. */
export interface Rule {
  /** Shown in the result. */
  readonly name: string;
  /** Words in lower case, letters alone, of which every match holds one as a whole; `0` stands for any digit. */
  readonly needs: ReadonlySet<string>;
  readonly pattern: RegExp;
  /** What may stand right before a match and belongs to it; its groups are the match's too. */
  readonly lead?: RegExp;
  /** Null when the words around show that it is something else. */
  readonly read: (groups: Groups, around: Around) => Expression | null;
}
