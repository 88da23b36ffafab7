import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { isNot, UNDENIES } from '../../grammar/negations.ts';
import type { Token } from '../../text/tokens.ts';
import type { AskedParts } from './asked-parts.ts';
import type { ToldParts } from './told-parts.ts';

/** Whether a word among those before a verb denies it: not in "not only sold", nor in "Holm, not Berg, sold", "without a permit, Holm sold". */
function denies(before: readonly Token[], at: number): boolean {
  const { low } = before[at]!;
  if (!isNot(low) || UNDENIES.has(before[at + 1]?.low ?? '')) return false;
  // "Did not, however, sell", "neither Holm nor Berg, his son, sold"
  if (AUXILIARIES.has(low) || AUXILIARIES.has(before[at - 1]?.low ?? '')) return true;
  return low === 'neither' || low === 'nor' || !before.some((word, i) => i > at && word.low === ',');
}

/**
 * Whether a sentence says that what was asked was not done; "did not sell it until May" says that it was.
 * @param words of the sentence
 */
export function isDenied(
  { denied }: AskedParts,
  { clause, act, behind }: ToldParts,
  words: readonly Token[],
): boolean {
  if (denied || behind.some(({ preposition }) => /^(?:until|till)$/u.test(preposition))) return false;
  const before = words.filter(({ start, end }) => start >= clause.start && end <= act.start);
  return before.some((_, at) => denies(before, at));
}
