import type { Place } from '../../check/beside.ts';

/** How articles that are kept and such as are new follow each other. */
export interface Order {
  /** By article. */
  readonly places: readonly Place[];
  /** By number in what is kept: the number of the article, undefined for one that is there no more. */
  readonly kept: readonly (number | undefined)[];
  /** By number among the new ones: the number of the article. */
  readonly fresh: readonly number[];
}

/** @param wanted by article: its number among those that are kept, null for one that is new @param many how many are kept */
export function orderOf(wanted: readonly (number | null)[], many: number): Order {
  const kept = Array.from({ length: many }, (): number | undefined => undefined);
  const fresh: number[] = [];
  const places = wanted.map((number, article): Place => {
    if (number === null) return { isNew: true, number: fresh.push(article) - 1 };
    kept[number] = article;
    return { isNew: false, number };
  });
  return { places, kept, fresh };
}
