import { MONTH_NAMES, WEEKDAYS } from '../../../../grammar/calendar.ts';
import { words as wordList } from '../../../../grammar/words.ts';
import { isNegation, UNDENIES } from '../../../../grammar/negations.ts';
import type { Token } from '../../../tokens.ts';
import type { Asked, UndoneRule } from './rule.ts';

const NEARLY = /^(?:nearly|almost)$/u;
const INSTEAD = /^(?:instead of|rather than)$/u;
/** "came close to selling": a place is far from another too. */
const NOT_QUITE = /^(?:far from|short of|close to|verge of|brink of|point of)$/u;
/** "no fewer than nine" */
const AT_LEAST = /^(?:fewer|less|more|later|sooner|doubt|matter|wonder|surprise|question)$/u;
const FAILED = /^(?:refus|declin|fail|avoid|den(?:y|ie)|neglect|forg(?:o|e)t|unable)/u;

/** `Nobody sold the mill on Friday`, `did not sell`, `refused to sell`; `instead of selling`; not `not only sold`, nor `who never slept, sold`. */
export const denied: UndoneRule = {
  name: 'denied',
  applies(asked) {
    const { words, start, at, end, met } = asked;
    // "not expected before May" is a bound.
    if (words.slice(at, end + 3).some(({ low }) => /^(?:before|until|till)$/u.test(low))) return false;
    if (!met(at) && FAILED.test(words[at]?.low ?? '')) return true;
    for (let i = at - 1; i >= start; i--) {
      const { low } = words[i]!;
      // Another clause stands between: "Berg, who never slept, sold".
      if (/^[,;:]$/u.test(low)) return false;
      // "nearly 14,000 employees" are many all the same.
      if (NEARLY.test(low) && i === at - 1 && words[at]?.kind === 'word' && !met(i)) return true;
      if (denies(words, i, at) || (low === 'no' && deniesAll(words, i, start, at))) return true;
      if (FAILED.test(low) && at - i <= 3 && !met(i)) return true;
    }
    return failsBefore(asked) || sharesDenial(words, start, at);
  },
};

/** "not", "instead of", "close to" */
function denies(words: readonly Token[], i: number, at: number): boolean {
  const { low } = words[i]!;
  const next = words[i + 1]?.low ?? '';
  if (low !== 'no' && isNegation(low) && !UNDENIES.has(next)) return true;
  return INSTEAD.test(`${low} ${next}`) || (at - i === 2 && NOT_QUITE.test(`${low} ${next}`));
}

/** Whether "no" denies: "There was no strike", "no longer"; not "no fewer than nine". */
function deniesAll(words: readonly Token[], i: number, start: number, at: number): boolean {
  const next = words[i + 1]?.low ?? '';
  if (next === 'one' || next === 'longer') return true;
  return (at - i <= 2 || i === start) && !AT_LEAST.test(next);
}

/** So many words of a sentence before "or" are looked at. */
const BEFORE = 14;
const NO_SUBJECT = /^(?:nobody|none|neither|nor)$/u;

/** "Nobody bought or sold it", "did not buy or sell it", "nobody came and sold it": a verb that shares what is denied before it. */
function sharesDenial(words: readonly Token[], start: number, at: number): boolean {
  const joint = words[start]?.low ?? '';
  if (!/^(?:or|nor|and)$/u.test(joint) || at - start > 2) return false;
  for (let i = start - 1; i >= Math.max(0, start - BEFORE) && !/^[,;:]$/u.test(words[i]!.low); i--) {
    const { low } = words[i]!;
    if (NO_SUBJECT.test(low) || (low === 'no' && words[i + 1]?.low === 'one')) return true;
    if (joint !== 'and' && denies(words, i, at)) return true;
  }
  return false;
}

/** "failed to", "refused that", right before a clause or parted from it by a time. */
function failsBefore(asked: Asked): boolean {
  const { words, start } = asked;
  const before = words[start - 1]?.low ?? '';
  const isRight =
    FAILED.test(before) || (/^(?:to|that)$/u.test(before) && FAILED.test(words[start - 2]?.low ?? ''));
  return isRight || failsEarlier(asked);
}

/** What a time between a denial and what is denied is made of. */
const OF_TIME = WEEKDAYS.union(MONTH_NAMES).union(
  wordList('on in at late early last earlier yesterday today morning afternoon evening night'),
);

/** "denied late on 3 March 2012 | that he had hit", "refused on Friday | to sell": of the verb; "denied the plan to sell was wrong" denies no sale. */
function failsEarlier({ words, start, at, done, met }: Asked): boolean {
  const isSaid = done && words[start]?.low === 'that';
  if (!isSaid && words[at - 1]?.low !== 'to') return false;
  const before = words.slice(0, isSaid ? start : at - 1);
  const fails = before.findLastIndex(({ low, kind }) => kind !== 'number' && !OF_TIME.has(low));
  return FAILED.test(words[fails]?.low ?? '') && !met(fails);
}
