import type { Range } from '../../../../corpus/span.ts';
import type { Placed } from '../scene.ts';
import type { Dated } from './dating-rule.ts';

/** "The vote on Monday to leave": what stands before an infinitive is not what it plans. */
const isBefore = ({ scene, index, event }: Dated, { timex }: Placed): boolean => {
  const clause = scene.clauses[index]!;
  return clause.link === 'infinitive' && timex.end <= clause.own && event.start >= clause.own;
};

/** The expression of an event's own clause, the nearest of several; null when the clause has none. */
export const own = (given: Dated): Placed | null =>
  given.free
    .filter((placed) => placed.clause === given.index && !placed.aside && !isBefore(given, placed))
    .toSorted((a, b) => gap(a.timex, given.event) - gap(b.timex, given.event))[0] ?? null;

const gap = (a: Range, b: Range): number => Math.max(a.start - b.end, b.start - a.end, 0);
