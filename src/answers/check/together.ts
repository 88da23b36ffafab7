/** Some of the tokens, or quotations, of one of several sources that stand together in one row: half-open, never empty. */
export interface Part {
  /** The number of the source. */
  readonly of: number;
  readonly from: number;
  readonly end: number;
}

/** Rows of several sources as one. */
export interface Runs {
  readonly length: number;
  /** What stands at a place of the one row: its source, and its place there. */
  readonly at: (place: number) => { readonly of: number; readonly place: number };
  /** A place in a source as a place in the one row. */
  readonly one: (of: number, place: number) => number;
  /** Places in a source, rising, as places in the one row, without those that are not in it. They are changed where they are. */
  readonly up: (of: number, places: Int32Array) => Int32Array;
}

/** Opens rows of several sources as one. @param parts in order; those of each source in its own order */
export function openRuns(parts: readonly Part[]): Runs {
  const starts: number[] = [];
  let length = 0;
  for (const { from, end } of parts) {
    starts.push(length);
    length += end - from;
  }
  const holding = (place: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= place) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  // What is asked for next mostly stands in the same part.
  let [latest, start, end] = [0, 0, 0];
  return {
    length,
    at(place) {
      if (place < start || place >= end) {
        latest = holding(place);
        start = starts[latest]!;
        end = starts[latest + 1] ?? length;
      }
      const { of, from } = parts[latest]!;
      return { of, place: from + place - start };
    },
    one(of, place) {
      const part = parts.findIndex((one) => one.of === of && place < one.end);
      return place + starts[part]! - parts[part]!.from;
    },
    up(of, places) {
      let [part, many] = [0, 0];
      for (const place of places) {
        while (part < parts.length && (parts[part]!.of !== of || parts[part]!.end <= place)) part++;
        const own = parts[part];
        if (!own) break;
        if (place >= own.from) places[many++] = place + starts[part]! - own.from;
      }
      return places.subarray(0, many);
    },
  };
}
