import type { Clause, Found } from './clause.ts';
import { RULES } from './rules.ts';

/** What the first rule that applies to a cue says. */
export function firstOf(clause: Clause): Found | null {
  for (const rule of RULES) {
    const one = rule.apply(clause);
    if (one) return one;
  }
  return null;
}
