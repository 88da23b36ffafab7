import type { Article } from '../../../corpus/article.ts';
import { pageOf, recurringIn, without } from '../../../corpus/recurring.ts';
import type { Listing } from '../records.ts';
import type { Changes } from './changes.ts';
import { type Compared, comparedOf, lineNumber } from './compared.ts';

/**
 * Takes out of new articles what recurs in the stories of their outlets.
 * @param compared what is known of the lines of those that are kept
 * @returns each without that; null where something recurs since, or no longer does, that stands in kept ones
 */
export function withoutRecurringBeside(
  { fresh, left }: Changes,
  listings: readonly Listing[],
  compared: (number: number) => Compared,
): ReadonlyMap<Article, Article> | null {
  const touched = new Set(fresh.map(({ outlet }) => outlet));
  for (const [number, { outlet }] of listings.entries()) if (!left.has(number)) touched.add(outlet);
  const found = new Map<Article, Article>();
  for (const outlet of touched) {
    const kept = listings.flatMap((one, number) => (one.outlet === outlet ? [number] : []));
    const there = kept.filter((number) => left.has(number)).map(compared);
    const own = fresh.filter((article) => article.outlet === outlet);
    const was = new Set(recurringIn(kept.map((number) => compared(number).lines)));
    const is = new Set(recurringIn([...there, ...own.map(comparedOf)].map(({ lines }) => lines)));
    const changed = new Set([...was.symmetricDifference(is)].filter((line) => line > 0));
    if (changed.size > 0 && there.some(({ lines }) => !lines.isDisjointFrom(changed))) return null;
    for (const article of own) {
      const recurring = [...pageOf(article)].filter((line) => is.has(lineNumber(line)));
      found.set(article, without(article, new Set(recurring)));
    }
  }
  return found;
}
