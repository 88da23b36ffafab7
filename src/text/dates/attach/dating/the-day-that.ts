import type { Token } from '../../../tokens.ts';
import { words as wordList } from '../../../../grammar/words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';

const UNIT = wordList('day night evening morning afternoon week weekend month year season');
/** What leads from a time to what is told of it: "the same day that", "the very year in which". */
const LEADING = wordList('on in the that same very when which');
/** So many of these at most. */
const MOST = 7;

/** Where what happened on a time begins, an index, if the words behind that say that something did; null if not. */
function toldFrom(words: readonly Token[], behind: number): number | null {
  if (words[behind]?.low !== ',') return null;
  let unit = false;
  let at = behind + 1;
  for (; at < behind + MOST; at++) {
    const low = words[at]?.low ?? '';
    if (!unit && UNIT.has(low)) unit = true;
    else if (!LEADING.has(low)) break;
  }
  return unit && /^(?:the|that|on|in)$/u.test(words[behind + 1]?.low ?? '') ? at : null;
}

/** "On Friday, the day he resigned, Roe flew": what happened on the day that a time before it names; and not "the day after he resigned". */
export const theDayThat: DatingRule = {
  name: 'the-day-that',
  find({ scene: { words, clauses }, dates, event, index }) {
    const { verb, tense } = clauses[index]!;
    if (verb === null || tense === 'unreal') return null;
    const at = firstFrom(words, event.start);
    const placed = dates.findLast(({ timex }) => {
      if (timex.end > event.start) return false;
      const from = toldFrom(words, firstFrom(words, timex.end));
      if (from === null || from > at) return false;
      // "after", "before": the day is another's.
      if (/^(?:after|before|of)$/u.test(words[from]!.low)) return false;
      for (let i = from; i < at; i++) if (words[i]!.kind === 'sign') return false;
      return true;
    });
    return placed === undefined ? null : { timex: placed.timex, relation: 'on', via: 'clause', verb };
  },
};
