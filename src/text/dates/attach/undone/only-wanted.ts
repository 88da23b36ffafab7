import { verbForm } from '../../clauses/verb-form.ts';
import type { UndoneRule } from './rule.ts';

const WANTS =
  /^(?:want(?:s|ed)?|demand(?:s|ed)?|urg(?:es?|ed)|propos(?:es?|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?|threaten(?:s|ed)?|hop(?:es?|ed)|wish(?:es|ed)?|seeks?|sought|fear(?:s|ed)?|moot(?:s|ed)?|consider(?:s|ed)?|oppos(?:es|ed))$/u;
/** "called for", "ruled out" */
const TWO =
  /^(?:call(?:s|ed) for|rul(?:es|ed) out|pushed for|pressed for|(?:voted|decided|opted|argued|warned|advised|campaigned) against|warned of)$/u;

/** The verb of wanting stands within so many words of the clause it governs: "wants the old mill sold". */
const NEAR = 5;

/** `wants the mill sold on 3 March`, `demanded that it be sold`: nothing says that it was, or will be. */
export const onlyWanted: UndoneRule = {
  name: 'only wanted',
  applies({ words, start, at, met }) {
    if (!met(at) && WANTS.test(words[at]?.low ?? '')) return true;
    const past = verbForm(words, at) === 'past';
    for (let i = at - 1; i >= Math.max(0, start - NEAR) && at - i < 10; i--) {
      const { low, capital } = words[i]!;
      // "The union called for talks and Roe resigned"
      if (/^[,;:]$/u.test(low) || (past && /^(?:and|but)$/u.test(low))) return false;
      if (capital && i > 0) continue;
      if ((WANTS.test(low) || TWO.test(`${low} ${words[i + 1]?.low}`)) && !met(i)) return true;
    }
    return false;
  },
};
