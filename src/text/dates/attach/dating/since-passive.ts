import { overlaps } from '../../../../corpus/span.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { own } from './own.ts';

/** What is so for a while without having been done on a day. */
const STATE =
  /^(?:known|used|considered|seen|regarded|based|located|involved|interested|concerned|criticised|criticized|plagued|expected|planned|delayed|held)$/;

/** "had been suspended since July 24": what was done to it was done then, and has lasted. */
export const sincePassive: DatingRule = {
  name: 'since-passive',
  find(given) {
    const { scene, event, index } = given;
    const placed = own(given);
    const { verb } = scene.clauses[index]!;
    if (placed?.preposition !== 'since' || verb === null || !overlaps(verb, event)) return null;
    const at = firstFrom(scene.words, verb.start);
    if (scene.words[at - 1]?.low !== 'been') return null;
    const word = scene.words[at]?.low ?? '';
    if (word.endsWith('ing') || STATE.test(word)) return null;
    return { timex: placed.timex, relation: 'on', via: 'clause', verb };
  },
};
