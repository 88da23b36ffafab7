import type { Range } from '../../corpus/span.ts';

/** Whom a shortened name stands for. */
export interface Meant {
  /** The name in full, folded. */
  readonly words: readonly string[];
  readonly sure: boolean;
}

/** Who a label says speaks: somebody by name, "Q", "A", or a part that is nobody's name ("THE COURT"). */
export type By = 'name' | 'question' | 'answer' | 'part';

/** The opening of a paragraph that says who speaks: "SEN. BERG (D-NM):", "**Anna Berg:**", "((WN))", "Q." */
export interface Label extends Range {
  /** Index into the article's `blocks`. */
  readonly block: number;
  readonly by: By;
  /** The words that say who, one range for each of those who speak together. */
  readonly who: readonly Range[];
  /** Where the words begin. */
  readonly from: number;
  /** Where they end in this paragraph: with it, or before another's label. */
  readonly until: number;
  /** Its form is a label's alone: "((WN))", "Mr. McCAIN." */
  readonly plain: boolean;
}

/** What somebody says in a transcript or an interview, after a label. */
export interface Turn {
  readonly label: Label;
  /** The words, a piece a paragraph, without the remarks in brackets at their ends. */
  readonly parts: readonly Range[];
  /** Paragraphs that may go on with it though no label follows. */
  readonly rest: readonly Range[];
  /** Whether it is certain that the label says who speaks. */
  readonly sure: boolean;
  /** The blocks that it takes up. */
  readonly blocks: readonly number[];
  /** For each of the label's `who`, whom a surname, a first name or letters stand for; null where it says so itself. */
  readonly meant: readonly (Meant | null)[];
}
