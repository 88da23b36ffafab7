import { lately } from '../../../corpus/lately.ts';
import type { Article } from '../../../corpus/article.ts';
import type { Text } from '../../../search/passages.ts';
import type { Lookups } from '../../lookups.ts';
import { newestFirst } from '../../newest-first.ts';
import { type Held, holders } from '../../office/held.ts';
import { havingSections, openHaving } from '../having.ts';
import { PLACES } from '../lookups.ts';
import type { Order } from './order.ts';

const rising = (a: number, b: number): number => a - b;

/**
 * What is looked up in articles that are kept and in such as are new beside them.
 * @param before looks into those that are kept, by their numbers there
 * @param fresh the new ones
 * @param articleOf a kept one as it is now, by its id; undefined for one that is there no more
 */
export function lookupsBeside(
  before: Lookups,
  fresh: readonly Text[],
  order: Order,
  articleOf: (id: string) => Article | undefined,
): Lookups {
  const having = openHaving(havingSections(fresh.map(({ article }) => article)), fresh.length);
  const newest = fresh.toSorted((a, b) => newestFirst(a.article, b.article));
  const held = holders(newest);
  const together = (kept: readonly number[], added: readonly number[]): number[] =>
    [...kept.flatMap((one) => order.kept[one] ?? []), ...added.map((one) => order.fresh[one]!)].toSorted(
      rising,
    );
  return {
    having: (text) => together(before.having(text), having(text)),
    timed: (isMeant) =>
      together(
        before.timed(isMeant),
        [...fresh.keys()].filter((one) => fresh[one]!.reading.timexes.some(isMeant)),
      ),
    offices: lately(
      PLACES,
      (head: string): readonly Held[] => {
        const kept = before.offices(head).flatMap((one) => {
          const article = articleOf(one.article.id);
          return article ? [article === one.article ? one : inArticle(one, article)] : [];
        });
        const added = held(head);
        if (added.length === 0) return kept;
        return [...kept, ...added].toSorted((a, b) =>
          a.article === b.article ? 0 : newestFirst(a.article, b.article),
        );
      },
      ({ length }) => length,
    ),
  };
}

/** The same office in the article as it is now. */
const inArticle = (one: Held, article: Article): Held => ({
  ...one,
  article,
  get quotations() {
    return one.quotations;
  },
});
