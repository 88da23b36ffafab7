import type { Place } from '../../check/beside.ts';

/** How articles that are kept and such as are new follow each other. */
export interface Order {
  /** By article. */
  readonly places: readonly Place[];
  /** By number in what is kept, and among the new ones: the number of the article. */
  readonly kept: readonly number[];
  readonly fresh: readonly number[];
}

/**
 * Finds the articles that are new beside those that are kept.
 * @param before stamps of those that are kept, in order
 * @returns null where one of them is there no more, or stands elsewhere
 */
export function orderOf(before: readonly string[], stamps: readonly string[]): Order | null {
  const [kept, fresh]: [number[], number[]] = [[], []];
  const places = stamps.map((stamp, number): Place => {
    const isNew = stamp !== before[kept.length];
    const own = isNew ? fresh : kept;
    return { isNew, number: own.push(number) - 1 };
  });
  return kept.length === before.length ? { places, kept, fresh } : null;
}
