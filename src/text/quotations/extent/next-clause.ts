import type { Cue } from '../cue.ts';
import { isAdverb } from '../phrase/words.ts';
import { isDash, lowAt, type Unit } from '../unit.ts';
import { cueStart } from './cue-start.ts';
import { mainAfter } from './main-after.ts';
import type { Own } from './own.ts';

const JOINS = /^(?:and|but|or|while|although|though|as)$/u;

/** Whether a second verb of the same subject goes with the first ("called it “…” and said …"), not with what is said. */
function coordinate(units: readonly Unit[], own: Own | undefined, other: Cue): boolean {
  if (!own || other.side !== 'shared' || other.verb?.form !== own.cue.verb?.form) return false;
  const next = units[other.last];
  const announces = next?.kind === 'quote' || next?.low === 'that' || units[other.last + 1]?.kind === 'quote';
  const { frames } = other.verb!;
  const speech = (frames.has('said') || frames.has('told')) && !frames.has('mind');
  const marked = units.slice(other.last, other.last + 10).some(({ kind }) => kind === 'quote');
  return !own.clause || announces || speech || marked;
}

/** What parts the clause of a cue that begins at `start` from what is before it: a comma, words in marks, "and"; null when nothing does. */
function breakBefore(
  units: readonly Unit[],
  from: number,
  start: number,
  cue: Cue,
  own: Own | undefined,
): number | null {
  let left = start - 1;
  while (left > from && isAdverb(units[left]!)) left--;
  const before = units[left]!;
  if (before.kind === 'quote') return left + 1;
  const paused = lowAt(units, left - 1) === ',';
  const joined = JOINS.test(before.low) || (before.low === 'with' && paused);
  if (joined && paused) return left - 1;
  if (before.low === ',' || isDash(before)) return left;
  return joined && (cue.side === 'before' || coordinate(units, own, cue)) ? left : null;
}

/** Where the clause of another cue begins that breaks off what is said at `from`; the row's end when none does. */
export function nextClause(units: readonly Unit[], from: number, cues: readonly Cue[], own?: Own): number {
  const main = mainAfter(units, from);
  for (const cue of cues) {
    // "Cruz, who proposed repealing it, said": a verb whose subject came before.
    const start = cueStart(cue) > from ? cueStart(cue) : cue.first;
    // "that while he fears …": the clause has only begun.
    if (start <= from + 2 && !units.slice(from, start).some(({ kind }) => kind === 'quote')) continue;
    if (start === main) continue;
    const at = breakBefore(units, from, start, cue, own);
    if (at !== null && at > from) return at;
  }
  return units.length;
}
