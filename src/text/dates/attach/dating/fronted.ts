import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { isOn, related } from './relation.ts';

/** "Earlier on", "Late on", "On": no more words than these stand before a time that opens a sentence. */
const LEAD = 2;

/** "On Thursday, Ann Lee, a candidate for the election to be held in May, resigned": the time before all is that of the main verb. */
export const fronted: DatingRule = {
  name: 'fronted',
  find({ scene: { clauses, words }, free, index }) {
    const clause = clauses[index]!;
    if (index === 0 || clause.parent !== null || clause.tense !== 'past' || clause.verb === null) return null;
    const placed = free.find(
      (time) =>
        time.clause === 0 &&
        isOn(time) &&
        firstFrom(words, time.timex.start) <= LEAD &&
        words[firstFrom(words, time.timex.end)]?.low === ',',
    );
    const isFirst = clauses
      .slice(1, index)
      .every(({ parent, link }) => parent !== null && link !== 'coordinate');
    // "In May it closed, he said": the time is that of what is said.
    const hangs = clauses[0]!.parent === index && clauses[0]!.link !== 'content';
    return placed !== undefined && isFirst && hangs ? related(placed, 'clause', clause.verb) : null;
  },
};
