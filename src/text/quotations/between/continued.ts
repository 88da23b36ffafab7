import type { Finding } from '../finding.ts';
import { OWN_PARTS, inside } from './holds.ts';
import type { State } from './state.ts';

/**
 * What words in marks without a cue may go on from: the utterance in marks of the row before, however
 * much its cue still says after it ("…,” said Aida, who thinks …"), else what was found last.
 */
export function continued({ scene, findings }: State, index: number): Finding | undefined {
  const last = findings.at(-1);
  if (!last) return undefined;
  for (let i = findings.length - 1; i >= 0 && findings[i]!.row === last.row && last.row < index; i--) {
    const one = findings[i]!;
    const uttered = scene.rows[one.row]!.units.some(
      (unit) => unit.closes === true && inside(unit, one.parts.slice(0, OWN_PARTS)),
    );
    if (uttered) return one;
  }
  return last;
}
