import { words } from '../../../grammar/words.ts';
import { afterCue } from '../after/after.ts';
import type { Cue } from '../cue.ts';
import { isPreposition } from '../phrase/words.ts';
import type { Unit } from '../unit.ts';
import { bearsWords, OCCASION } from './messages.ts';

/** Opens a clause that only tells when or why somebody spoke. */
const SUBORDINATES = words('after when as before while once since because following');

/** Whose words these lead to are the words announced: "a statement by Rusk", "in the words of Rusk". */
const OWNED = words('by from of in with');

/** Whether somebody's words are only what a message is about: "issued this statement following Rusk’s remarks on the radio:". */
const isAbout = (units: readonly Unit[], { type }: Cue, at: number): boolean =>
  type === 'noun' &&
  isPreposition(units[at]!) &&
  !OWNED.has(units[at]!.low) &&
  units.slice(0, at).some(({ low }) => bearsWords(low));

/**
 * Where a clause begins that only tells when somebody spoke, and holds a cue with what that says: "after Rusk announced the
 * sale"; -1 where the cue announces more.
 */
export function occasionOf(units: readonly Unit[], cue: Cue): number {
  const at = (cue.source?.first ?? 0) - 1;
  if (at > 0 && isAbout(units, cue, at)) return at;
  if (at < 1 || !SUBORDINATES.has(units[at]!.low)) return -1;
  const own = afterCue(units, cue);
  const told = units[own.at];
  const message = units.slice(own.at, own.at + OCCASION).some(({ low }) => bearsWords(low));
  return told && (own.kind === 'clause' || own.kind === 'object') && !message ? at : -1;
}
