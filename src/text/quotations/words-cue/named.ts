import { phraseFrom } from '../phrase.ts';
import { speaks } from '../speaks.ts';
import { apposedName } from '../subject/apposed-name.ts';
import type { Unit } from '../unit.ts';
import type { Given } from './given.ts';

/** Who is named from `from` on, when it can be somebody who speaks. */
export function named(units: readonly Unit[], from: number, sure: boolean): Given | null {
  const source = phraseFrom(units, from, units.length);
  if (!source || !speaks(units, source)) return null;
  const apposed = apposedName(units, source);
  return { source: apposed ?? source, last: (apposed ?? source).last, sure };
}
