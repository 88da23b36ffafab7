import type { Article } from '../../../corpus/article.ts';
import { articleStamp } from '../../../search/saved/stamp.ts';
import type { Listing } from '../records.ts';

/** An article of those that are kept, by its number there, or one that is new, as it was read. */
export type Wanted = number | Article;

export const isNew = (one: Wanted): one is Article => typeof one !== 'number';

/** So many articles may be new beside those that are kept, and so many of these gone: more are kept anew first. */
export const MOST = 64;

/** Whether so little is new or gone that it is not laid out anew. @param many how many are kept */
export function isFew(wanted: readonly Wanted[], many: number): boolean {
  const fresh = wanted.filter(isNew).length;
  return wanted.length > 0 && fresh <= MOST && many - (wanted.length - fresh) <= MOST;
}

/**
 * Whether so many came one after the other that those of them that are gone again take up room to no end.
 * @param numbered how many have had a number since those that are kept were laid out, these among them
 * @param many how many are kept
 */
export const isFull = (numbered: number, many: number): boolean => numbered - many > 2 * MOST;

/**
 * Finds those articles that are kept, by their stamps.
 * @returns null where they are the same, or stand in another order, or too many came or went
 */
export function wantedOf(
  articles: readonly Article[],
  listings: readonly Listing[],
): readonly Wanted[] | null {
  const numbers = new Map(listings.map(({ stamp }, number) => [stamp, number]));
  const wanted = articles.map((article): Wanted => {
    const number = numbers.get(articleStamp(article));
    // Under another name it reads as it did, and is told of by that.
    return number !== undefined && listings[number]!.file === article.file ? number : article;
  });
  const kept = wanted.filter((one) => typeof one === 'number');
  const isRising = kept.every((one, i) => i === 0 || kept[i - 1]! < one);
  const isSame = kept.length === wanted.length && kept.length === listings.length;
  return isRising && !isSame && isFew(wanted, listings.length) ? wanted : null;
}
