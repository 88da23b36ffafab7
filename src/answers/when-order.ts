import { compare } from '../corpus/compare.ts';
import type { When } from './answer.ts';
import { isDay } from './when-of.ts';
import type { Dated } from './when-passage.ts';

const ORDER: readonly When['status'][] = ['dated', 'relative', 'bounded', 'vague', 'undatable'];

/** Days before bounds before none; of days the closer, of bounds the tighter first; otherwise as the search had them. */
export function byWhen(a: Dated, b: Dated): number {
  const order = ORDER.indexOf(a.when.status) - ORDER.indexOf(b.when.status);
  if (order !== 0) return order;
  if (isDay(a.when) && isDay(b.when) && isWithin(a.when, b.when) !== isWithin(b.when, a.when))
    return isWithin(a.when, b.when) ? -1 : 1;
  if (a.when.status !== 'bounded' || a.article !== b.article) return 0;
  return compare(a.when.to ?? '9999', b.when.to ?? '9999');
}

/** Whether all of the first is in the second: "28 April 2003" says no other than "2003". */
const isWithin = (a: When, b: When): boolean =>
  (a.from ?? '') >= (b.from ?? '') && (a.to ?? '9999') <= (b.to ?? '9999');

/** Whether the passages shown give days that cannot all be true of one event; then none is chosen. */
export function differ(evidence: readonly Dated[]): boolean {
  const days = evidence.flatMap(({ when: one }) => (isDay(one) ? [one] : []));
  return days.some((a) => days.some((b) => !isWithin(a, b) && !isWithin(b, a)));
}
