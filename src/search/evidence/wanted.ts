import type { Range } from '../../corpus/span.ts';
import { isNumber } from './small.ts';
import type { Same, Unit } from './unit.ts';

/** So many words before and behind what was asked are looked at for a number or a day. See docs/constants.md. */
const REACH = 8;
/** So many words before the noun that is counted its number stands. */
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

/** Asks for a number of anybody. */
const ANYBODY = /^(?:people|persons?|individuals?)$/u;
/** Nouns for whoever does or undergoes something, by how they end; and what has no such ending. */
const SOMEBODY =
  /^(?:\p{L}{2,}(?:[^m]ants|ists|ees|ians|eers)|men|women|children|boys|girls|soldiers|students|residents|patients|prisoners|workers|voters|victims)$/u;
/** "45,756 migrants", "20 young recruits": so far behind the number. */
const BEHIND_NUMBER = 2;

/** Whether a sentence counts people by what they are: "45,756 migrants". */
const countsSomebody = (said: readonly Unit[]): boolean =>
  said.some(
    ({ word }, at) =>
      isNumber(word) && said.slice(at + 1, at + 1 + BEHIND_NUMBER).some((unit) => SOMEBODY.test(unit.word)),
  );

/** Whether a sentence counts what "how many" asks for: "about twenty different technologies"; people are counted as what they are, too. */
export const isCounted = (kind: Unit, said: readonly Unit[], same: Same): boolean =>
  (ANYBODY.test(kind.word) && countsSomebody(said)) ||
  said.some(
    (unit, at) =>
      same(kind, unit) && said.slice(Math.max(0, at - BEFORE_NOUN), at).some(({ word }) => isNumber(word)),
  );
