import { AUXILIARIES, FINITE, PRONOUNS } from '../../lexicon/grammar.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import type { Unit } from '../unit.ts';

/** Within so many units a clause shows its verb. */
const CLAUSE = 14;

/** Whether a finite verb comes soon: "announced the deal was off", not "announced the deal". */
export function isClause(units: readonly Unit[], from: number): boolean {
  for (let i = from; i < units.length && i - from < CLAUSE; i++) {
    const { low, kind } = units[i]!;
    if (kind === 'sign' && /^[.;:]$/u.test(low)) return false;
    const form = VERBS.get(low)?.form;
    if (kind !== 'word' || i === from) continue;
    if (AUXILIARIES.has(low) || FINITE.has(low) || form === 'past' || form === 's' || low.endsWith('ed'))
      return true;
  }
  return PRONOUNS.has(units[from]!.low);
}
