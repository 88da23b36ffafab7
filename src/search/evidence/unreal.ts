import type { Clause } from '../../text/dates/clauses/clause.ts';
import type { Unit } from './unit.ts';

/** Behind these nothing is said to have happened: "if he won". */
const OPEN = /^(?:if|whether|unless)$/u;
/** Behind these neither, but where it is told as past: "until they vote", and not "until he resigned". */
const OPEN_YET = /^(?:until|till|once|whoever|whichever|whatever)$/u;
const PARTED = /[,;:—]/u;
const LOOK_BACK = 8;

/** Whether what a word of a sentence tells of need not have happened: behind "will" or "to", or in words that an "if" opens. */
export function isUnreal(
  { tense }: Pick<Clause, 'tense'>,
  said: readonly Unit[],
  at: number,
  text: string,
): boolean {
  if (tense === 'unreal') return true;
  const end = said[at]!.start;
  const opener = said
    .slice(Math.max(0, at - LOOK_BACK), at)
    .findLast(({ word }) => OPEN.test(word) || (tense !== 'past' && OPEN_YET.test(word)));
  return opener !== undefined && !PARTED.test(text.slice(opener.end, end));
}
