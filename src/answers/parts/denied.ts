import { isNot } from '../../grammar/negations.ts';
import type { Token } from '../../text/tokens.ts';
import type { AskedParts } from './asked-parts.ts';
import type { ToldParts } from './told-parts.ts';

/**
 * Whether a sentence says that what was asked was not done; "did not sell it until May" says that it was.
 * @param words of the sentence
 */
export const isDenied = (
  { denied }: AskedParts,
  { clause, act, behind }: ToldParts,
  words: readonly Token[],
): boolean =>
  !denied &&
  words.some(({ low, start, end }) => isNot(low) && start >= clause.start && end <= act.start) &&
  !behind.some(({ preposition }) => /^(?:until|till)$/u.test(preposition));
