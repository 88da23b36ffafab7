import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { openingTime } from './opening-time.ts';
import { related } from './relation.ts';

/** "Earlier on", "Late on", "On": no more words than these stand before a time that opens a sentence. */
export const LEAD = 2;

/** "On Thursday, Ann Lee, a candidate for the election to be held in May, resigned": the time before all is that of the main verb. */
export const fronted: DatingRule = {
  name: 'fronted',
  find(given) {
    const { index, scene } = given;
    const { clauses, words } = scene;
    const clause = clauses[index]!;
    if (index === 0 || clause.parent !== null || clause.tense !== 'past' || clause.verb === null) return null;
    const placed = openingTime(given);
    if (
      placed === undefined ||
      firstFrom(words, placed.timex.start) > LEAD ||
      words[firstFrom(words, placed.timex.end)]?.low !== ','
    )
      return null;
    const isFirst = clauses
      .slice(1, index)
      .every(({ parent, link }) => parent !== null && link !== 'coordinate');
    // "In May it closed, he said": the time is that of what is said.
    const hangs = clauses[0]!.parent === index && clauses[0]!.link !== 'content';
    return isFirst && hangs ? related(placed, 'clause', clause.verb) : null;
  },
};
