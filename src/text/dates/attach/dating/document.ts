import { words } from '../../../../grammar/words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { openingTime } from './opening-time.ts';
import { related } from './relation.ts';

/** What is done with a text that does something by being out. */
const ISSUED = words(
  'issued released published posted sent given delivered made handed read aired broadcast uploaded filed tweeted circulated dated',
);
/** What only tells of what was done before. */
const TELLS = words(
  'study studies paper papers findings research analysis survey results book memoir novel history',
);
/** In what, and nothing else of a sentence before it. */
const WITHIN = /^(?:in|with|through|via|by)$/u;

/** "In an advisory issued on Sunday, the office upgraded the storm": what a text does is done when it is out. */
export const document: DatingRule = {
  name: 'document',
  find(given) {
    const { clauses, words: all } = given.scene;
    const [before, clause] = clauses;
    if (given.index !== 1 || !clause?.verb || clause.tense !== 'past' || !before?.verb) return null;
    const placed = openingTime(given);
    const [opening, issued] = [firstFrom(all, before.start), firstFrom(all, before.verb.start)];
    return placed !== undefined &&
      WITHIN.test(all[opening]!.low) &&
      ISSUED.has(all[issued]!.low) &&
      (clause.reporting || !(TELLS.has(all[issued - 1]?.low ?? '') || all[issued]!.low === 'published')) &&
      placed.timex.start > before.verb.start
      ? related(placed, 'coordinate', before.verb)
      : null;
  },
};
