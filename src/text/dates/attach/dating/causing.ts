import { words as wordList } from '../../../../grammar/words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { ownOf } from './own.ts';
import { isOn } from './relation.ts';

/** Whoever is made to do something does it when they are. */
const MAKES = wordList('led forced compelled prompted caused obliged drove pushed');

/** "Winds forced them to give up on Tuesday": what makes somebody do something is of the day on which they do it. */
export const causing: DatingRule = {
  name: 'causing',
  find(given) {
    const { scene, index } = given;
    const { verb, tense } = scene.clauses[index]!;
    const next = scene.clauses[index + 1];
    if (verb === null || tense !== 'past' || next?.verb == null) return null;
    if (next.link !== 'infinitive' || next.parent !== index) return null;
    if (!MAKES.has(scene.words[firstFrom(scene.words, verb.start)]!.low)) return null;
    const placed = ownOf(given, index + 1);
    if (placed === null || !isOn(placed)) return null;
    return { timex: placed.timex, relation: 'on', via: 'governor', verb: next.verb };
  },
};
