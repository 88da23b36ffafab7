import type { UndoneRule } from './rule.ts';

/** So many words before the verb its helping verbs begin. */
const REACH = 5;

/** `would have sold it on Friday`, `had been due to be sold`: what did not come to be. */
export const onlyPossible: UndoneRule = {
  name: 'only possible',
  applies({ words, at }) {
    const near = words.slice(Math.max(0, at - REACH), at);
    const before = near.slice(near.findLastIndex(({ kind }) => kind === 'sign') + 1).map(({ low }) => low);
    const have = before.findIndex(
      (low, i) => /^(?:would|could|should|might)$/u.test(low) && /^(?:have|'ve)$/u.test(before[i + 1] ?? ''),
    );
    if (have >= 0) return true;
    // "had been due to sell", "was supposed to sell"
    const said = before.join(' ');
    return /\bhad been (?:due|set|scheduled|expected|planned) to\b|\b(?:was|were) (?:supposed|meant|intended) to\b/u.test(
      said,
    );
  },
};
