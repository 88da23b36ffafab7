import type { Evidence } from '../../answers/answer.ts';
import { isSameSentence } from './article-card.ts';

/** What is shown on one page of several: so many passages, of so many UTF-16 units of articles together, as high as a page may be; but one at least. */
const MOST = 4;
const LONGEST = 900;

/**
 * Where the page ends that begins with a passage. A sentence that holds several quotations is never torn.
 * @param room in pixels
 * @param heightAfter how high a passage is below the one before it on the page
 */
export function pageFrom(
  all: readonly Evidence[],
  from: number,
  room: number,
  heightAfter: (one: Evidence, before: Evidence | undefined) => number,
): number {
  let [length, height, shown] = [0, 0, 0];
  for (let at = from; at < all.length; at++) {
    const one = all[at]!;
    if (at > from && isSameSentence(all[at - 1]!, one)) continue;
    length += one.end - one.start;
    height += heightAfter(one, at > from ? all[at - 1] : undefined);
    if (shown > 0 && (shown === MOST || length > LONGEST || height > room)) return at;
    shown++;
  }
  return all.length;
}

/** Where the page begins that ends before a passage. */
export function pageBefore(all: readonly Evidence[], end: number, endOf: (from: number) => number): number {
  let from = end - 1;
  while (from > 0 && (isSameSentence(all[from - 1]!, all[from]!) || endOf(from - 1) >= end)) from--;
  return from;
}
