import type { Found, Hit } from '../search/found.ts';
import { isDay } from './when-of.ts';
import { stemIn } from './when-elsewhere.ts';
import type { Dated } from './when-passage.ts';

/**
 * Where no passage that has all the words gives a day: those that tell of the same act by the same verb or noun, and have
 * all the words but one, which stands in their paragraph or headline.
 */
export function retold(date: (hit: Hit) => Dated, { hits, words }: Found, first: Dated): Dated[] {
  const stem = stemIn(first);
  if (stem === null) return [];
  return hits.flatMap((one): Dated[] => {
    const here = one.matched.filter(({ how, at }) => how === 'word' && at.length > 0);
    if (one.matched.length < words.length || here.length < Math.max(2, words.length - 1)) return [];
    const dated = date(one);
    return isDay(dated.when) && stemIn(dated) === stem ? [dated] : [];
  });
}
