import type { UndoneRule } from './rule.ts';

const WANTS =
  /^(?:want(?:s|ed)?|demand(?:s|ed)?|urg(?:es?|ed)|propos(?:es?|ed)|suggest(?:s|ed)?|recommend(?:s|ed)?|threaten(?:s|ed)?|hop(?:es?|ed)|wish(?:es|ed)?|seeks?|sought)$/u;

/** The verb of wanting stands within so many words of the clause it governs: "wants the old mill sold". */
const NEAR = 5;

/** `wants the mill sold on 3 March`, `demanded that it be sold`: nothing says that it was, or will be. */
export const onlyWanted: UndoneRule = {
  name: 'only wanted',
  applies({ words, start, at, met }) {
    if (!met(at) && WANTS.test(words[at]?.low ?? '')) return true;
    for (let i = at - 1; i >= Math.max(0, start - NEAR) && at - i < 10; i--) {
      const { low } = words[i]!;
      if (/^[,;:]$/u.test(low)) return false;
      if (WANTS.test(low)) return true;
    }
    return false;
  },
};
