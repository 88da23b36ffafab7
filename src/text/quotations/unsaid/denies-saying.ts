import { words } from '../../../grammar/words.ts';
import { HAVE } from '../../../grammar/auxiliaries.ts';
import { isAdverb } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import { CLAIM, DENIES } from './denies.ts';
import { firstFit, isNobody, isNot, lastInClause } from './look.ts';
import { by, type Unsaying, type UnsaidRule } from './rule.ts';
import { isSaying } from './says.ts';

const HELPS = HAVE.union(words('ever once'));
/** "no evidence that she said" */
const EVIDENCE = /^(?:evidence|record|records|proof|sign|indication|suggestion|recording|transcript|trace)$/u;
/** "no memory of saying" */
const MEMORY = /^(?:memory|recollection|intention)$/u;
/** Whoever heard, saw or remembers somebody say something. */
const PERCEIVES =
  /^(?:heard|hears?|saw|sees?|seen|recalls?|recalled|remembers?|remembered|recorded|filmed|known)$/u;

/** A claim, or evidence, stands within so many units of who denies it. */
const NEAR = 6;

/** Where a verb that denies stands before `to`, itself not denied; -1 when nowhere. */
function denier(units: readonly Unit[], to: number): number {
  const at = lastInClause(units, to - NEAR, to, ({ low }) => DENIES.has(low));
  if (at < 0 || lastInClause(units, at - 3, at, isNot) >= 0) return -1;
  return at > 0 && isNobody(units, at - 1) ? -1 : at;
}

/** "denied having said", "disputes calling it": where nobody stands between the denial and the saying. */
function ownSaying(units: readonly Unit[], from: number): boolean {
  let at = from;
  while (units[at] && at - from < NEAR && (HELPS.has(units[at]!.low) || isAdverb(units[at]!))) at++;
  const unit = units[at];
  return isSaying(unit) && (unit!.low.endsWith('ing') || units[at - 1]?.low === 'having');
}

/** What before the subject of a saying denies it: "denied that she", "rejected claims that she", "no evidence that she". */
function before(units: readonly Unit[], subject: number): Unsaying | null {
  let at = subject - 1;
  while (at > 0 && (units[at]!.low === 'that' || (isAdverb(units[at]!) && !isNot(units[at]!)))) at--;
  if (at < 0) return null;
  const { low } = units[at]!;
  if (DENIES.has(low) && denier(units, at + 1) === at) return by('denied', at);
  if (CLAIM.has(low)) {
    const deny = denier(units, at);
    return deny < 0 ? null : by('denied', deny, at + 1);
  }
  const noun = EVIDENCE.test(low) ? at : lastInClause(units, at - 2, at, (unit) => EVIDENCE.test(unit.low));
  if (noun >= 0 && units[subject - 1]!.low === 'that') {
    const no = lastInClause(units, noun - 3, noun, (unit) => unit.low === 'no' || isNot(unit));
    return no < 0 ? null : by('denied', no, noun + 1);
  }
  if (!PERCEIVES.test(low)) return null;
  const nobody = lastInClause(units, at - NEAR, at, (unit, i) => isNobody(units, i) || isNot(unit));
  return nobody < 0 ? null : by('denied', nobody, at + 1);
}

/** `denied having said “…”`, `denied reports that she said “…”`, `no evidence that she said “…”`; not `denied that it was “…”`. */
export const deniesSaying: UnsaidRule = {
  name: 'denies saying',
  apply({ units, cue }, { first }) {
    if (cue.type !== 'verb') return null;
    if (DENIES.has(units[cue.first]!.low) && !cue.negated && ownSaying(units, first))
      return by('denied', cue.first);
    if (cue.verb?.form === 'ing') {
      if (DENIES.has(units[cue.first - 1]?.low ?? '') && denier(units, cue.first) >= 0)
        return by('denied', cue.first - 1);
      if (units[cue.first - 1]?.low === 'of' && MEMORY.test(units[cue.first - 2]?.low ?? '')) {
        const no = firstFit(units, cue.first - 4, cue.first - 2, ({ low }) => low === 'no');
        return no < 0 ? null : by('denied', no, cue.first);
      }
    }
    return cue.source && cue.side === 'before' ? before(units, cue.source.first) : null;
  },
};
