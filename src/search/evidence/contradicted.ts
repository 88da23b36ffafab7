import type { Shape } from './shape.ts';
import { DETERMINERS, JOINS_WORDS } from './small.ts';
import type { Same, Unit } from './unit.ts';

/** So many words more may lie between two words than in the question. */
const SLACK = 3;
/** As far behind a preposition what belongs to it may stand. */
const REACH = 3;

/** From the first of two words to the second, where they are nearest to each other; null when one is missing. */
function nearest(firsts: readonly number[], seconds: readonly number[]): number | null {
  let best: number | null = null;
  for (const a of firsts)
    for (const b of seconds) if (a !== b && (best === null || Math.abs(b - a) < Math.abs(best))) best = b - a;
  return best;
}

/**
 * How many neighbouring words of a question are told apart by a sentence: something else stands where one of them should,
 * "vertical force" for "horizontal force", "axis of Warsaw" for "axis of Vistula".
 */
export function contradictedIn(
  question: readonly Unit[],
  said: readonly Unit[],
  { kind }: Shape,
  same: Same,
): number {
  const content = question.flatMap((unit, at) =>
    unit.content ? [{ unit, at, places: said.flatMap((other, i) => (same(unit, other) ? [i] : [])) }] : [],
  );
  const isNew = (at: number): boolean =>
    said[at]?.content === true && content.every(({ places }) => !places.includes(at));
  return content.filter(({ at: to, places: seconds }, i) => {
    const first = content[i - 1];
    if (!first) return false;
    const { unit, at: from, places: firsts } = first;
    const apart = nearest(firsts, seconds);
    const between = question.slice(from + 1, to).filter(({ word }) => !DETERMINERS.has(word));
    const preposition = between.length === 1 && JOINS_WORDS.has(between[0]!.word) ? between[0]!.word : null;
    const isTogether =
      apart !== null && (preposition === null ? apart === 1 : Math.abs(apart) - (to - from) <= SLACK);
    if (isTogether) return false;
    // "Dmitry Medvedev" for "met Medvedev" is no other.
    const isFuller = (at: number): boolean => !unit.name && said[at]!.name && said[at - 1]?.name === true;
    const otherBefore =
      to === from + 1 &&
      unit !== kind &&
      seconds.length > 0 &&
      seconds.every((at) => isNew(at - 1) && !isFuller(at));
    const otherAfter =
      preposition !== null &&
      firsts.some(
        (at) =>
          said[at + 1]?.word === preposition &&
          Array.from({ length: REACH }, (_, k) => at + 2 + k).some((behind) => isNew(behind)),
      );
    return otherBefore || otherAfter;
  }).length;
}
