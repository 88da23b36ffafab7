import { createHash } from 'node:crypto';

/** The halves of an open set: rules are made on A alone, and B tells whether they hold. */
export const HALVES = ['A', 'B'] as const;
export type Half = (typeof HALVES)[number];

/** A row of any set: which article it is of, where it says so, else its own id. */
interface Row {
  readonly id?: string;
  readonly article?: string;
}

/** What rows of one article, or variations of one case, share: `g001.w2` is of `g001`, `k-k02.1b` of `k-k02`. */
const familyOf = ({ id = '', article = id }: Row): string =>
  article.replace(/(?:\.\d+|\.\w\d+)?[a-z]?$/u, '');

/** Which half a row is in: always the same, and the same for everything of one article. */
export const halfOf = (row: Row): Half =>
  HALVES[createHash('sha256').update(familyOf(row)).digest()[0]! % HALVES.length]!;
