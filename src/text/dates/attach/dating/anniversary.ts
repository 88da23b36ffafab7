import { verbForm } from '../../clauses/verb-form.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';

/** So many words at most are between an anniversary and what is remembered. */
const REMEMBERED = 9;

/** "the 20th anniversary of the signing of the accords, when they decided on December 8, 1991": the day that is remembered. */
export const anniversary: DatingRule = {
  name: 'anniversary',
  find({ scene: { words }, dates, event }) {
    let at = firstFrom(words, event.start);
    const end = Math.max(0, at - REMEMBERED);
    // Back over nouns alone: what is remembered is one phrase.
    while (at > end && words[at]?.low !== 'anniversary')
      if (words[at]?.kind === 'sign' || verbForm(words, at) === 'past') return null;
      else at--;
    if (words[at]?.low !== 'anniversary' || words[at + 1]?.low !== 'of') return null;
    const written = dates.filter(({ timex }) => timex.rule === 'full-date' && timex.start > event.end);
    return written.length === 1
      ? { timex: written[0]!.timex, relation: 'on', via: 'noun', verb: null }
      : null;
  },
};
