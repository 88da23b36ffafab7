import { PRONOUNS } from '../../lexicon/grammar.ts';
import { isAdverb } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import type { UnsaidRule } from './rule.ts';
import { isSaying } from './says.ts';

/** What is denied twice is not denied: "did not deny that", "never hesitated to say". */
const DENIES = /^(?:deny|refuse|decline|doubt|dispute|question|hesitate|reject|disavow|fail|stop)$/u;
const HEDGE = /^(?:only|just|merely|simply|explicitly|exactly)$/u;

const HELPS = /^(?:have|had|has|having|ever|did|that)$/u;

/** Where the saying that somebody denies stands: "denied that he said", "denied ever having said"; -1 when something else is denied. */
function deniedSaying(units: readonly Unit[], from: number): number {
  let at = from;
  let someone = false;
  while (at < units.length && at - from < 6) {
    const unit = units[at]!;
    if (isSaying(unit))
      return unit.low.endsWith('ing') || someone || units[at - 1]?.low === 'having' ? at : -1;
    if (unit.kind === 'name' || PRONOUNS.has(unit.low)) someone = true;
    else if (!HELPS.test(unit.low) && !isAdverb(unit)) return -1;
    at++;
  }
  return -1;
}

/** `never said “…”`, `did not tell workers “…”`, `denied having said “…”`; not `did not only say`, nor `did not deny that`. */
export const denied: UnsaidRule = {
  name: 'denied',
  apply({ units, cue }, { first }) {
    const lemma = cue.verb?.lemma ?? '';
    const before = cue.source ? units[cue.source.first - 1]?.low : undefined;
    if (/^(?:neither|nor)$/u.test(before ?? '') && cue.side === 'before') return 'denied';
    if (cue.negated && !DENIES.test(lemma) && !HEDGE.test(units[cue.first - 1]?.low ?? '')) return 'denied';
    return !cue.negated && lemma === 'deny' && deniedSaying(units, first) >= 0 ? 'denied' : null;
  },
};
