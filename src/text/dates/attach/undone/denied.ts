import type { UndoneRule } from './rule.ts';

const NOT = /^(?:not|never|n't|hardly|barely|neither|nor|nobody|none|without|cannot)$|n't$/u;
const NEARLY = /^(?:nearly|almost)$/u;
const BUT = /^(?:only|just|merely|simply|until|before)$/u;
const INSTEAD = /^(?:instead of|rather than)$/u;
/** "came close to selling": a place is far from another too. */
const NOT_QUITE = /^(?:far from|short of|close to|verge of|brink of|point of)$/u;
/** "no fewer than nine" */
const AT_LEAST = /^(?:fewer|less|more|later|sooner|doubt|matter|wonder|surprise|question)$/u;
const FAILED = /^(?:refus|declin|fail|avoid|den(?:y|ie)|neglect|forg(?:o|e)t|unable)/u;

/** `Nobody sold the mill on Friday`, `did not sell`, `refused to sell`; `instead of selling`; not `not only sold`, nor `who never slept, sold`. */
export const denied: UndoneRule = {
  name: 'denied',
  applies({ words, start, at, end, met }) {
    // "not expected before May" is a bound.
    if (words.slice(at, end + 3).some(({ low }) => /^(?:before|until|till)$/u.test(low))) return false;
    if (!met(at) && FAILED.test(words[at]?.low ?? '')) return true;
    for (let i = at - 1; i >= start; i--) {
      const { low } = words[i]!;
      // Another clause stands between: "Berg, who never slept, sold".
      if (/^[,;:]$/u.test(low)) return false;
      const next = words[i + 1]?.low ?? '';
      // "nearly 14,000 employees" are many all the same.
      if (NEARLY.test(low) && i === at - 1 && words[at]?.kind === 'word' && !met(i)) return true;
      if (NOT.test(low) && !BUT.test(next)) return true;
      if (INSTEAD.test(`${low} ${next}`)) return true;
      if (at - i === 2 && NOT_QUITE.test(`${low} ${next}`)) return true;
      // "There was no strike"
      if (low === 'no' && at - i <= 2 && !AT_LEAST.test(next)) return true;
      if (low === 'no' && (next === 'one' || next === 'longer' || (i === start && !AT_LEAST.test(next))))
        return true;
      if (FAILED.test(low) && at - i <= 3 && !met(i)) return true;
    }
    return (
      FAILED.test(words[start - 1]?.low ?? '') ||
      (FAILED.test(words[start - 2]?.low ?? '') && /^(?:to|that)$/u.test(words[start - 1]?.low ?? ''))
    );
  },
};
