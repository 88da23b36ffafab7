import type { Cue } from '../cue.ts';
import { lowAt, type Unit } from '../unit.ts';
import { by, type Unsaying, type UnsaidRule } from './rule.ts';
import { firstFit, isNobody, isNot, lastInClause } from './look.ts';

/** What is denied twice is not denied: "did not deny that", "never hesitated to say". */
const DENIES =
  /^(?:deny|refuse|decline|doubt|dispute|question|hesitate|reject|disavow|fail|stop|regret|dismiss|refute|contest)$/u;
const HEDGE = /^(?:only|just|merely|simply|explicitly|exactly)$/u;
/** "no" with these says "never": "at no point", "in no way". */
const OCCASION = /^(?:point|time|stage|moment|way|occasion|circumstances?)$/u;

/** A verb and what denies it stand within so many units of each other. */
const NEAR = 12;

/**
 * `never said “…”`, `did not tell workers “…”`, `at no point said “…”`, `was never said by her`; not `did not only say`, `did
 * not deny that`, `could not say it often enough`.
 */
export const denied: UnsaidRule = {
  name: 'denied',
  apply({ units, cue }, { first, last }) {
    const { source } = cue;
    const before = deniedBefore(units, cue);
    if (before) return before;
    if (cue.type === 'passive') {
      const not = lastInClause(units, cue.first - 3, cue.first, isNot);
      return not < 0 ? null : by('denied', not);
    }
    if (!cue.negated || DENIES.test(cue.verb?.lemma ?? '') || HEDGE.test(lowAt(units, cue.first - 1)))
      return null;
    const most = /^(?:more|less|anything)$/u.test(lowAt(units, cue.last));
    if (most || firstFit(units, first, last + 3, ({ low }) => low === 'enough') >= 0) return null;
    const not = lastInClause(units, cue.first - NEAR, cue.first, isNot);
    if (not >= 0) return by('denied', not);
    return source && isNobody(units, source.first) ? by('denied', source.first) : null;
  },
};

/** What denies before the subject or beside it: "nor did he", "not even Berg", "at no point". */
function deniedBefore(units: readonly Unit[], { source, first, side }: Cue): Unsaying | null {
  const front = (source?.first ?? 0) - 1;
  const low = lowAt(units, front);
  if (/^(?:neither|nor)$/u.test(low) && side === 'before') return by('denied', front);
  if (low === 'even' && lowAt(units, front - 1) === 'not') return by('denied', front - 1, front + 1);
  const isOccasion = ({ low: word }: Unit, i: number): boolean =>
    word === 'no' && OCCASION.test(lowAt(units, i + 1));
  const occasion = firstFit(units, source?.first ?? first, first, isOccasion);
  return occasion < 0 ? null : by('denied', occasion, occasion + 2);
}
