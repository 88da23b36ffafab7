import { PRONOUNS } from '../../lexicon/grammar.ts';
import { isAdverb } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import { by, type UnsaidRule } from './rule.ts';
import { isSaying } from './says.ts';

/** What is denied twice is not denied: "did not deny that", "never hesitated to say". */
const DENIES = /^(?:deny|refuse|decline|doubt|dispute|question|hesitate|reject|disavow|fail|stop)$/u;
const HEDGE = /^(?:only|just|merely|simply|explicitly|exactly)$/u;

const NEGATIONS =
  /^(?:not|never|n't|didn't|don't|doesn't|hasn't|haven't|hadn't|won't|wouldn't|neither|nor|nobody|none|noone)$/u;

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
    const before = (cue.source?.first ?? 0) - 1;
    if (/^(?:neither|nor)$/u.test(units[before]?.low ?? '') && cue.side === 'before')
      return by('denied', before);
    if (cue.negated && !DENIES.test(lemma) && !HEDGE.test(units[cue.first - 1]?.low ?? '')) {
      const not = units.findLastIndex(({ low }, i) => i < cue.first && NEGATIONS.test(low));
      return not < 0 ? null : by('denied', not);
    }
    return !cue.negated && lemma === 'deny' && deniedSaying(units, first) >= 0
      ? by('denied', cue.first, cue.last)
      : null;
  },
};
