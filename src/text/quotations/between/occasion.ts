import { words } from '../../../grammar/words.ts';
import { afterCue } from '../after/after.ts';
import type { Cue } from '../cue.ts';
import type { Unit } from '../unit.ts';
import { bearsWords, OCCASION } from './messages.ts';

/** Opens a clause that only tells when or why somebody spoke. */
const SUBORDINATES = words('after when as before while once since because following');

/**
 * Where a clause begins that only tells when somebody spoke, and holds a cue with what that says: "after Rusk announced the
 * sale"; -1 where the cue announces more.
 */
export function occasionOf(units: readonly Unit[], cue: Cue): number {
  const at = (cue.source?.first ?? 0) - 1;
  if (at < 1 || !SUBORDINATES.has(units[at]!.low)) return -1;
  const own = afterCue(units, cue);
  const told = units[own.at];
  const message = units.slice(own.at, own.at + OCCASION).some(({ low }) => bearsWords(low));
  return told && (own.kind === 'clause' || own.kind === 'object') && !message ? at : -1;
}
