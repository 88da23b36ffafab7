import { brokenInOn } from './broken-in-on.ts';
import type { DatingRule } from './dating-rule.ts';
import { own } from './own.ts';
import { related } from './relation.ts';

/** "On Thursday he was flying from Tomsk headed for Moscow when he fell ill": what breaks in on something happens on its day. */
export const whenDuring: DatingRule = {
  name: 'when-during',
  find(given) {
    const { scene, index } = given;
    const going = brokenInOn(scene, index);
    if (going === null) return null;
    const { verb } = scene.clauses[going]!;
    const placed = own({ ...given, index: going, event: verb ?? given.event });
    return placed === null ? null : related(placed, 'governor', verb);
  },
};
