import { DETERMINERS } from '../../../grammar/determiners.ts';
import { isFinite } from '../../lexicon/finite.ts';
import type { Phrase } from '../phrase/type.ts';
import { isPreposition } from '../phrase/words.ts';
import { lowAt, type Unit } from '../unit.ts';
import { one } from './one.ts';

/**
 * Somebody of a body in whose name a colon stands, before the colon: "Ann Lee of the Centre for Tides: Sea and Land said".
 * Null where what stands behind the colon may speak: "The result: Acme said".
 */
export function overColon(units: readonly Unit[], { first, head }: Phrase): Phrase | null {
  const colon = first - 1;
  const behind = units[head]!;
  const name = units[colon - 1];
  const left = units[colon - 2];
  if (lowAt(units, colon) !== ':' || behind.kind !== 'name' || behind.person === true) return null;
  if (!left || name?.capital !== true || name.person === true) return null;
  if (!isPreposition(left) && !DETERMINERS.has(left.low) && left.low !== "'s") return null;
  const before = units.slice(0, colon);
  if (before.some((unit) => unit.kind === 'quote' || isFinite(unit))) return null;
  const someone = before.findIndex(({ person }) => person === true);
  return someone >= 0 && isPreposition(units[someone + 1]!) ? one(someone) : null;
}
