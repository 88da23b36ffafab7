import type { Range } from './span.ts';

/** How the publication date is known: the contract's `basis`. `keeper`: corrected by the keeper of the articles. */
export const BASES = [
  'manifest',
  'keeper',
  'text',
  'url',
  'path',
  'inferred',
  'copyright',
  'unknown',
] as const;
export type Basis = (typeof BASES)[number];
/** Those that sources.json may give. */
export const GIVEN_BASES = BASES.filter((basis) => basis !== 'keeper');

/** When an article was published. Days are `YYYY-MM-DD`; `value` is null unless one day is known. */
export interface Published {
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: Basis;
}

export const UNKNOWN_DATE: Published = { value: null, from: null, to: null, basis: 'unknown' };

/** What a paragraph is there for. Only `body` is ever quoted or answered with. */
export type Role = 'title' | 'body' | 'credit' | 'furniture';

/** The rule of what the keeper has hidden: never shown, nor answered with. */
export const HIDDEN = 'hidden';

/** One paragraph of the file. `number` is 1-based among the body's paragraphs, null for the rest. */
export interface Block extends Range {
  readonly role: Role;
  readonly number: number | null;
  /** The rule that took it out of the body. */
  readonly rule?: string;
}

/** A paragraph that is not counted yet. */
export type Piece = Omit<Block, 'number'>;

/** What was published. It never changes after load. */
export interface Article {
  /** First 10 hex digits of the SHA-256 of the file's bytes. */
  readonly id: string;
  /** The file's name, an alias for `id`. */
  readonly file: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly published: Published;
  /** What of this the keeper of the articles has put right; the day tells by its basis. */
  readonly corrected?: readonly ('title' | 'outlet')[];
  /** The file decoded as UTF-8, byte order mark and CRLF kept. */
  readonly text: string;
  /** The id of the first of those that are copies of each other; none where it has no copy. */
  readonly story?: string;
  /** SHA-256 (hex) of `text` in UTF-8, taken at load; proof compares against it. */
  readonly hash: string;
  /** Every non-blank stretch of `text`, in order. */
  readonly blocks: readonly Block[];
}
