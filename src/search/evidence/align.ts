import { ARTICLES } from '../../grammar/determiners.ts';
import { isBeing, TURNING } from './small.ts';
import type { Same, Unit } from './unit.ts';

/** Words of a question that a sentence has in their order, as places in the question and in the sentence. */
export interface Run {
  readonly worth: number;
  readonly asked: readonly number[];
  readonly said: readonly number[];
}

/** What it costs to leave out a word of the question, in parts of its worth, and to pass over one of the sentence. See docs/constants.md. */
const LEFT_OUT = 0.5;
const PASSED_OVER = 0.12;
const SMALL_PASSED_OVER = 0.04;
/** Words that belong to an earlier run lie in between. */
const TAKEN = 0.5;
const RUNS = 3;
const LEAST = 0.25;
/** Longer questions and sentences are compared so far. */
const MOST_ASKED = 60;
const MOST_SAID = 400;

/** What a word of the question is worth: small words hold a sentence together, but many sentences have them. */
export const worthOf = ({ content, word }: Unit): number => {
  if (content) return 1;
  if (TURNING.has(word)) return 0.3;
  return ARTICLES.has(word) ? 0.03 : 0.1;
};

const END = 0;
const BOTH = 1;
const ASKED_ONLY = 2;

/** The best run (Smith and Waterman, "Identification of common molecular subsequences", 1981). */
function bestRun(asked: readonly (Unit | null)[], said: readonly (Unit | null)[], same: Same): Run {
  const width = said.length + 1;
  const worths = new Float64Array((asked.length + 1) * width);
  const steps = new Uint8Array(worths.length);
  let last = 0;
  for (const [i, one] of asked.entries()) {
    const worth = one ? worthOf(one) : TAKEN / LEFT_OUT;
    for (const [j, other] of said.entries()) {
      const at = (i + 1) * width + j + 1;
      const passing = other?.content ? PASSED_OVER : SMALL_PASSED_OVER;
      const passed = other === null ? TAKEN : passing;
      const ways = [
        0,
        one && other && same(one, other) ? worths[at - width - 1]! + worth : 0,
        worths[at - width]! - LEFT_OUT * worth,
        worths[at - 1]! - passed,
      ];
      worths[at] = Math.max(...ways);
      steps[at] = ways.indexOf(worths[at]);
      if (worths[at] > worths[last]!) last = at;
    }
  }
  const places: (readonly [asked: number, said: number])[] = [];
  for (let at = last; steps[at] !== END;) {
    const step = steps[at];
    if (step === BOTH) places.unshift([Math.floor(at / width) - 1, (at % width) - 1]);
    const one = step === ASKED_ONLY ? width : 1;
    at -= step === BOTH ? width + 1 : one;
  }
  return { worth: worths[last]!, asked: places.map(([i]) => i), said: places.map(([, j]) => j) };
}

/** The runs of a question's words in a sentence, the best first; a word belongs to one at most. */
export function runsIn(asked: readonly Unit[], said: readonly Unit[], same: Same): Run[] {
  const left: (Unit | null)[] = asked.slice(0, MOST_ASKED);
  const free: (Unit | null)[] = said.slice(0, MOST_SAID);
  const runs: Run[] = [];
  while (runs.length < RUNS) {
    const run = bestRun(
      left,
      free,
      (one, other) => same(one, other) || (isBeing(one.word) && isBeing(other.word)),
    );
    if (run.worth < LEAST) break;
    for (const i of run.asked) left[i] = null;
    for (const i of run.said) free[i] = null;
    runs.push(run);
  }
  return runs;
}
