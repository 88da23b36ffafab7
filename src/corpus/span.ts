/** A half-open stretch of one text: `text.slice(start, end)`. Offsets are UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range together with the article it is counted in. */
export interface Span extends Range {
  /** The article's `id`. */
  readonly article: string;
}

/** Whether two ranges share at least one code unit. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds the whole of `inner`. */
export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The smallest range that holds all of `ranges`, of which there is at least one. */
export const hull = (ranges: readonly Range[]): Range => ({
  start: Math.min(...ranges.map(({ start }) => start)),
  end: Math.max(...ranges.map(({ end }) => end)),
});
