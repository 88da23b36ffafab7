import { DETERMINERS } from '../../../grammar/determiners.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import type { Finding } from '../finding.ts';
import type { Unit } from '../unit.ts';

/**
 * To whom a cue is said: the unit after a verb that takes somebody, as in "accused Rusk of theft" and "told the judge
 * that"; -1 when its verb takes nobody ("said Rusk lied").
 * @param asking only where a question is asked of them
 */
export function addressee(units: readonly Unit[], { cue }: Finding, asking = false): number {
  if (!cue) return -1;
  const after = units.findIndex(({ start }) => start >= cue.end);
  const frames = after > 0 ? VERBS.get(units[after - 1]!.low)?.frames : undefined;
  if (!frames || frames.has('said') || !(frames.has('told') || frames.has('object'))) return -1;
  if (asking && !frames.has('asked')) return -1;
  const at = DETERMINERS.has(units[after]!.low) ? after + 1 : after;
  return at < units.length ? at : -1;
}
