import type { Range } from '../../../src/corpus/span.ts';
import type { Same, Unit } from '../../../src/search/evidence/unit.ts';
import { unitsOf } from '../../../src/search/evidence/unit.ts';
import { tokens } from '../../../src/search/terms/token.ts';

export const whole = (text: string): Range => ({ start: 0, end: text.length });

/** The words of a text. */
export const units = (text: string): Unit[] => unitsOf(text, whole(text), tokens(text, whole(text)));

/** Words are the same when they share a term. */
export const same: Same = (one, other) =>
  one.content === other.content && one.terms.some((term) => other.terms.includes(term));
