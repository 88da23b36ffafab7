import type { Pair, Said, Span } from './types.ts';

/** A text of a set with its quotations, as the sets write them. */
export interface QuotationRow {
  readonly id: string;
  readonly text: string;
  readonly quotes?: readonly Said[];
  readonly quotations?: readonly Said[];
  readonly ignore?: readonly Span[];
}

/** What is to be found in a text, and what was. */
export const pairOf = (
  { id, text, quotes, quotations, ignore = [] }: QuotationRow,
  found: readonly Said[],
): Pair => ({ id, text, gold: quotes ?? quotations ?? [], found, ignore });
