import { words as wordList } from '../../../../grammar/words.ts';
import { ANY_BE, HAVE } from '../../../../grammar/auxiliaries.ts';
import { isNot } from '../../../../grammar/negations.ts';
import type { Token } from '../../../tokens.ts';
import type { UndoneRule } from './rule.ts';

const HELPS = ANY_BE.union(HAVE).difference(wordList('having'));
const OFF =
  /^(?:cancel+ed|scrapped|abandoned|postponed|averted|shelved|foiled|thwarted|aborted|prevented|blocked|suspended|scuttled|dropped|halted|vetoed|rejected|refused|declined|withdrawn|delayed|rescheduled|derailed)$/u;
const HAPPEN = /^(?:take|took|taken|happen(?:ed)?|occur(?:red)?|go|went|gone|materiali[sz]ed?)$/u;
/** Nothing else can be the word that takes an event back. */
const MAY_BE = new Set(['called', 'put', 'fell', 'fallen', 'falls']);
/** So many words after "postponed" its new day begins. */
const AGAIN = 6;

/** `The strike on 3 March was called off`, `never took place`, `but the sale fell through`: what follows takes the event back. */
export const calledOff: UndoneRule = {
  name: 'called off',
  applies: ({ words, end, met, done }) =>
    !done &&
    words.slice(end).some(({ low }, i, rest) => {
      if (!MAY_BE.has(low) && !OFF.test(low) && !HAPPEN.test(low)) return false;
      if (met(end + i)) return false;
      return !hasNewDay(rest, i) && takesBack(rest, i);
    }),
};

/** "postponed until 8 June", "moved from Saturday to 8 June" has a day again. */
const hasNewDay = (rest: readonly Token[], i: number): boolean =>
  /^(?:postponed|delayed|rescheduled)$/u.test(rest[i]!.low) &&
  rest.slice(i + 1, i + AGAIN).some(({ low }) => /^(?:until|till|to|for|hours?|minutes?)$/u.test(low));

function takesBack(rest: readonly Token[], i: number): boolean {
  const { low } = rest[i]!;
  const next = rest[i + 1]?.low ?? '';
  const before = rest[i - 1]?.low ?? '';
  const passive = HELPS.has(before) || (before.endsWith('ly') && HELPS.has(rest[i - 2]?.low ?? ''));
  if (passive && (OFF.test(low) || (/^(?:called|put)$/u.test(low) && next === 'off'))) return true;
  if (isNot(before) && HAPPEN.test(low)) return true;
  return /^(?:fell|fallen|falls)$/u.test(low) && next === 'through';
}
