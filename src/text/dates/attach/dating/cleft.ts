import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { ownOf } from './own.ts';
import { isOn } from './relation.ts';

/** "It was on 3 March that the tower fell": the date stands before what happened then. */
export const cleft: DatingRule = {
  name: 'cleft',
  find(given) {
    const { scene, index } = given;
    const { opener, parent, verb } = scene.clauses[index]!;
    const above = parent === null ? undefined : scene.clauses[parent];
    if (opener !== 'that' || parent === null || above?.verb == null) return null;
    const at = firstFrom(scene.words, above.own);
    if (scene.words[at]?.low !== 'it' || !/^(?:was|is)$/u.test(scene.words[at + 1]?.low ?? '')) return null;
    const placed = ownOf(given, parent);
    const before = scene.words[firstFrom(scene.words, scene.clauses[index]!.start) - 1];
    if (placed === null || !isOn(placed) || before === undefined || before.end !== placed.timex.end)
      return null;
    return { timex: placed.timex, relation: 'on', via: 'clause', verb };
  },
};
