import type { Phrase } from '../phrase/type.ts';
import type { Unit } from '../unit.ts';
import { one } from './one.ts';

/** The name that an office leads to, set off by commas: "by the mayor, Ann Lee, …"; null when none stands there. */
export function apposedName(units: readonly Unit[], { head, last }: Phrase): Phrase | null {
  const behind = units[last + 2];
  const apposed =
    units[head]!.kind !== 'name' &&
    units[last]?.low === ',' &&
    units[last + 1]?.person === true &&
    (behind === undefined || behind.kind === 'quote' || behind.kind === 'sign');
  return apposed ? one(last + 1) : null;
}
