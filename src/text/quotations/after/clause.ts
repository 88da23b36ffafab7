import { AUXILIARIES } from '../../../grammar/auxiliaries.ts';
import { RELATIVES } from '../../../grammar/conjunctions.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { FINITE } from '../../lexicon/finite.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import type { Unit } from '../unit.ts';

/** Within so many units a clause shows its verb. See docs/constants.md. */
const CLAUSE = 14;

/** Whether a word can be a finite verb. */
function isVerb(low: string): boolean {
  const form = VERBS.get(low)?.form;
  return AUXILIARIES.has(low) || FINITE.has(low) || form === 'past' || form === 's' || low.endsWith('ed');
}

/** Whether a finite verb comes soon: "announced the deal was off", not "announced the deal". */
export function isClause(units: readonly Unit[], from: number): boolean {
  let until = from + CLAUSE;
  for (let i = from; i < units.length && i < until; i++) {
    const { low, kind } = units[i]!;
    if (kind === 'sign' && /^[.;:]$/u.test(low)) return false;
    if (low === ',' && !RELATIVES.has(units[i + 1]?.low ?? '')) return false;
    if (kind !== 'word' || i === from) continue;
    if (RELATIVES.has(low) || low === 'that') {
      // "announced a plan that was …" has its verb in the relative clause; "argued the plan, which was …, is" goes on.
      const end = units[i - 1]!.low === ',' ? nextComma(units, i) : -1;
      if (end < 0) return false;
      until += end - i;
      i = end;
      continue;
    }
    if (isVerb(low)) return true;
  }
  return PRONOUNS.has(units[from]!.low);
}

/** No relative clause between commas is longer than this, in units. */
const RELATIVE = 30;

function nextComma(units: readonly Unit[], from: number): number {
  for (let i = from; i < units.length && i - from < RELATIVE; i++) if (units[i]!.low === ',') return i;
  return -1;
}
