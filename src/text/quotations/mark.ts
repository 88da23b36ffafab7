import type { Range } from '../../corpus/span.ts';

/** The kinds of marks: those of one kind open and close each other. */
export type Style = 'double' | 'single' | 'low' | 'guillemet' | 'angle';

/** A stretch in quotation marks; `start` and `end` leave the marks out. */
export interface Stretch extends Range {
  /** With the marks. */
  readonly outer: Range;
  readonly style: Style;
  /** Whether the opening mark is there. */
  readonly opened: boolean;
  /** Whether the closing mark is there, or the next paragraph opens again and so goes on. */
  readonly closed: boolean;
  /** The next stretch of the same quotation follows in the next paragraph. */
  readonly goesOn: boolean;
  /** Index into the article's `blocks`. */
  readonly block: number;
}

/** One quotation mark as it stands, with what it may be. */
export interface Mark extends Range {
  readonly style: Style;
  readonly opens: boolean;
  readonly closes: boolean;
}
