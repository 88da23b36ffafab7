import { ANY_MODAL } from '../../grammar/auxiliaries.ts';
import { words } from '../../grammar/words.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Token } from '../../text/tokens.ts';
import { isGoverned } from '../told/governed.ts';
import type { AskedParts } from './asked-parts.ts';
import type { ToldParts } from './told-parts.ts';

/** What may or will be; "would" and "must" tell of what was, too. */
const AHEAD = ANY_MODAL.difference(words("would wouldn't must mustn't ought"));

/**
 * Whether what was asked as done is only planned or possible in a sentence: "was expected to leave", asked when he left.
 * @param said the sentence's words
 */
export function isNotYet({ past }: AskedParts, { clause, act }: ToldParts, said: readonly Token[]): boolean {
  if (!past || clause.tense !== 'unreal') return false;
  const at = firstFrom(said, act.start);
  const before = said.slice(0, at).filter(({ start }) => start >= clause.start);
  if (before.some(({ low }) => AHEAD.has(low))) return true;
  return isGoverned(said, act, { start: 0, end: 0 });
}
