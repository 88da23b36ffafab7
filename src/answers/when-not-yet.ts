import { isOfDone } from '../search/main-verb.ts';
import { isDay } from './when-of.ts';
import type { Dated } from './when-passage.ts';

/** Asks of what has happened: what is planned or possible is not the answer to it, though it may be what is meant. */
export const IN_THE_PAST = /^when (?:did|was|were|had)\b/iu;
/** Of what is planned a topic asks with these: "visit scheduled", "mayor to be elected". */
const OF_A_PLAN = /\b(?:scheduled|planned|expected|due|set)$|\bto be\b/iu;
/** Whether a day is only planned, or possible, of what is asked of as done; of a topic a limit says no more than it is. */
export const isNotYet = (event: string, { unreal, when: told }: Dated): boolean =>
  unreal && (IN_THE_PAST.test(event) || (isDay(told) && isOfDone(event) && !OF_A_PLAN.test(event)));
