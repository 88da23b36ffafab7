import { firstFrom } from '../../text/first-from.ts';
import type { Token } from '../../text/tokens.ts';
import { isGoverned } from '../told/governed.ts';
import type { AskedParts } from './asked-parts.ts';
import type { ToldParts } from './told-parts.ts';

/** What may or will be; "would" and "must" tell of what was, too. */
const AHEAD = /^(?:will|won't|'ll|can|could|may|might|shall|should)$/u;

/**
 * Whether what was asked as done is only planned or possible in a sentence: "was expected to leave", asked when he left.
 * @param words of the sentence
 */
export function isNotYet({ past }: AskedParts, { clause, act }: ToldParts, words: readonly Token[]): boolean {
  if (!past || clause.tense !== 'unreal') return false;
  const at = firstFrom(words, act.start);
  const before = words.slice(0, at).filter(({ start }) => start >= clause.start);
  if (before.some(({ low }) => AHEAD.test(low))) return true;
  return isGoverned(words, act, { start: 0, end: 0 });
}
