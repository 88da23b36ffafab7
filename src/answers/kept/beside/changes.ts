import type { Article } from '../../../corpus/article.ts';
import { isNew, type Wanted } from './wanted.ts';

/** What articles there are, beside those that there were, and beside those that are kept. */
export interface Changes {
  /** Those that are new beside those that are kept. */
  readonly fresh: readonly Article[];
  /** Those kept ones that are still there, by their numbers. */
  readonly left: ReadonlySet<number>;
  /** Those that were not there a moment ago, and those that are there no more. */
  readonly came: readonly Wanted[];
  readonly went: readonly Wanted[];
  /** By article: its number a moment ago, null for one that was not there. */
  readonly was: readonly (number | null)[];
}

export function changesIn(before: readonly Wanted[], wanted: readonly Wanted[]): Changes {
  const numbers = new Map(before.map((one, number) => [one, number]));
  const now = new Set(wanted);
  return {
    fresh: wanted.filter(isNew),
    left: new Set(wanted.filter((one) => typeof one === 'number')),
    came: wanted.filter((one) => !numbers.has(one)),
    went: before.filter((one) => !now.has(one)),
    was: wanted.map((one) => numbers.get(one) ?? null),
  };
}
