export type Span = readonly [number, number];

interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A quotation as gold and predictions share it. Offsets are UTF-16 into the row's text. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly Span[] | undefined;
  readonly kind: string;
  readonly speaker?: (Words & { readonly name?: string | null }) | null | undefined;
  readonly cue?: Words | null | undefined;
  readonly certain?: boolean | undefined;
  readonly marked?: readonly Span[] | undefined;
  readonly rule?: string | undefined;
}

/** One article with what is to be found in it, and what was. */
export interface Pair {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Said[];
  readonly found: readonly Said[];
  /** Regions that are not scored. */
  readonly ignore: readonly Span[];
}

/** What became of one gold quotation, or of one that was found where there is none. */
export interface Outcome {
  readonly pair: Pair;
  readonly gold: Said | null;
  readonly found: Said | null;
  readonly overlap: boolean;
  readonly exact: boolean;
  readonly speaker: boolean;
}
