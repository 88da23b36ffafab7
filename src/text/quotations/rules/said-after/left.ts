import { COORDINATORS } from '../../../../grammar/conjunctions.ts';
import { extentLeft } from '../../extent/left.ts';
import { isDash, type Unit } from '../../unit.ts';

/** Where the words before the cue end; null when nothing that was said can stand there. */
export function leftEnd(
  units: readonly Unit[],
  start: number,
  floor: number,
): { last: number; quoted: boolean } | null {
  const before = units[start - 1];
  if (!before || start - 1 < floor) return null;
  // "his show, “Morning with Berg,” the station reported": a title is nobody's words.
  if (before.title === true && (start - 1 > floor || before.closes !== true)) return null;
  if (before.kind === 'quote')
    return before.closes === true || before.opens === true || start - 1 === floor
      ? { last: start, quoted: true }
      : null;
  if (!isDash(before) && !/^[,?!]$/u.test(before.low)) return null;
  const quoted = units[start - 2]?.kind === 'quote';
  return { last: start - 1, quoted };
}

/** Words in marks longer than this, in UTF-16 units, and shaped as a sentence, stand for themselves. */
const SHORT = 24;

/** Where what stands before the cue begins: with the words in marks when these are an utterance, else with the clause. */
export function leftStart(units: readonly Unit[], last: number, floor: number, quoted: boolean): number {
  const first = extentLeft(units, last, floor);
  if (!quoted) return first;
  const quote = last - 1;
  const unit = units[quote]!;
  const before = units[quote - 1];
  if (quote <= first || !before) return Math.min(first, quote);
  const apart = isDash(before) || /^[,:(]$/u.test(before.low) || COORDINATORS.has(before.low);
  const whole = unit.opens === true && unit.closes === true && unit.end - unit.start > SHORT;
  const bracketed = before.low === '(' && unit.closes === true;
  return (apart && unit.opens === true) || whole || bracketed ? quote : first;
}
