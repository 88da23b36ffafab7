import type { UndoneRule } from './rule.ts';

/** `would have sold it on Friday`, `was to be sold, but`: what did not come to be. */
export const onlyPossible: UndoneRule = {
  name: 'only possible',
  applies({ words, start, at }) {
    const before = words.slice(Math.max(start, at - 4), at).map(({ low }) => low);
    const have = before.findIndex(
      (low, i) => /^(?:would|could|should|might)$/u.test(low) && /^(?:have|'ve)$/u.test(before[i + 1] ?? ''),
    );
    return have >= 0;
  },
};
