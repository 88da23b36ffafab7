import type { Article } from '../../../corpus/article.ts';
import { isNew, type Wanted } from './wanted.ts';

/** What articles there are, beside those that there were, and beside those that are kept. */
export interface Changes {
  /** Those that are new beside those that are kept. */
  readonly fresh: readonly Article[];
  /** Those kept ones that are there no more, by their numbers. */
  readonly gone: ReadonlySet<number>;
  /** Those that were not there a moment ago, and those that are there no more. */
  readonly came: readonly Wanted[];
  readonly went: readonly Wanted[];
  /** By article: its number a moment ago, null for one that was not there. */
  readonly was: readonly (number | null)[];
}

/**
 * Finds what has changed. What stands before the first change and after the last is not looked up.
 * @param gone the kept ones that were there no more a moment ago
 */
export function changesIn(
  before: readonly Wanted[],
  wanted: readonly Wanted[],
  gone: ReadonlySet<number>,
): Changes {
  const least = Math.min(before.length, wanted.length);
  let first = 0;
  while (first < least && before[first] === wanted[first]) first++;
  let last = 0;
  while (last < least - first && before.at(-1 - last) === wanted.at(-1 - last)) last++;

  const then = before.slice(first, before.length - last);
  const now = wanted.slice(first, wanted.length - last);
  const numbers = new Map(then.map((one, i) => [one, first + i]));
  const there = new Set(now);
  const came = now.filter((one) => !numbers.has(one));
  const went = then.filter((one) => !there.has(one));
  const behind = before.length - wanted.length;
  const left = new Set(gone);
  for (const one of went) if (!isNew(one)) left.add(one);
  for (const one of came) if (!isNew(one)) left.delete(one);
  return {
    fresh: wanted.filter(isNew),
    gone: left,
    came,
    went,
    was: wanted.map((one, i) => {
      if (i < first) return i;
      return i < wanted.length - last ? (numbers.get(one) ?? null) : i + behind;
    }),
  };
}
