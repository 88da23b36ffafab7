import { RELATIVES } from '../../../../grammar/conjunctions.ts';
import { isNegation } from '../../../../grammar/negations.ts';
import { ADVERBIAL } from '../../clauses/lexicon.ts';
import type { UndoneRule } from './rule.ts';

const DOUBTS =
  /^(?:doubt(?:s|ed|ing)?|dream(?:s|ed|t|ing)?|pretend(?:s|ed|ing)?|lied|lies|imagin(?:es|ed))$/u;
/** What somebody holds or says, so that it need not be so where nobody does. */
const HOLDS =
  /^(?:believ|think|thought|expect|claim|suggest|sa(?:y|id)|want|plan|intend|agree|prov|confirm|report|allow|order)/u;
/** So many words before its clause begins stand the verb that governs it and who does not do that. */
const NEAR = 7;

/** `Nobody believed that it opened on Friday`, `dreamed that it opened`, `lied when she said that it opened`; not `nobody doubted that`. */
export const doubted: UndoneRule = {
  name: 'doubted',
  applies({ words, start, at, met }) {
    if (words.slice(start, at).some(({ low }, i, own) => DOUBTS.test(low) && own[i + 1]?.low === 'that'))
      return true;
    // "It was not reported when the mill opened on Friday"
    const opener = words[start]?.low ?? '';
    if (ADVERBIAL.has(opener) || RELATIVES.has(opener)) return false;
    let verb = start - 1;
    const first = Math.max(0, start - NEAR);
    for (; verb >= first && words[verb]!.kind !== 'sign'; verb--) {
      const { low } = words[verb]!;
      if (met(verb) || !(DOUBTS.test(low) || HOLDS.test(low))) continue;
      const no = words
        .slice(Math.max(first, verb - NEAR), verb)
        .some((word) => word.low === 'few' || isNegation(word.low));
      if (DOUBTS.test(low)) return !no;
      if (no) return true;
    }
    return words[at - 1]?.low === 'to' && words[at - 2]?.low === 'not';
  },
};
