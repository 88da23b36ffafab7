import type { Range } from '../../../../corpus/span.ts';
import type { Placed } from '../scene.ts';
import type { Dated } from './dating-rule.ts';

/** The expression of an event's own clause, the nearest of several; null when the clause has none. */
export const own = ({ free, index, event }: Dated): Placed | null =>
  free
    .filter((placed) => placed.clause === index && !placed.aside)
    .toSorted((a, b) => gap(a.timex, event) - gap(b.timex, event))[0] ?? null;

const gap = (a: Range, b: Range): number => Math.max(a.start - b.end, b.start - a.end, 0);
