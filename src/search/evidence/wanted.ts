import type { Range } from '../../corpus/span.ts';
import { isNumber } from './small.ts';
import type { Same, Unit } from './unit.ts';

const REACH = 8;
const BEFORE_NOUN = 4;

/**
 * Whether one of the things that could be the answer stands among the words that are met, or near.
 * @param from place of the first word met, `to` of the last
 */
export function isBeside(
  answers: readonly Range[],
  said: readonly Unit[],
  from: number,
  to: number,
): boolean {
  const start = said[Math.max(0, from - REACH)]?.start ?? 0;
  const end = said[Math.min(said.length - 1, to + REACH)]?.end ?? 0;
  return answers.some((answer) => answer.start < end && answer.end > start);
}

/** Whether a sentence counts what "how many" asks for: "about twenty different technologies". */
export const isCounted = (kind: Unit, said: readonly Unit[], same: Same): boolean =>
  said.some(
    (unit, at) =>
      same(kind, unit) && said.slice(Math.max(0, at - BEFORE_NOUN), at).some(({ word }) => isNumber(word)),
  );
