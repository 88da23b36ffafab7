import type { Found } from './find.ts';
import type { Laid } from './laid.ts';

/** So much of what the asker's words say must stand in the quotation, in two words at least;. See docs/constants.md. */
const SHARE = 0.62;
const WORDS = 2;
/** of three words or fewer, in which one is much, this much, with one difference;. See docs/constants.md. */
const SHORT = 3;
const SHORT_SHARE = 0.5;
/** this much where another quotation has the rest. See docs/constants.md. */
const MERGED_SHARE = 0.4;
/** Words that agree at every second place are not the same statement. See docs/constants.md. */
const SCATTERED = 2;

/**
 * Whether the asker's words are near enough to a quotation to be called a changed form of it. The figures part
 * mutated quotations from invented ones best; `npm run bench:check` shows how well.
 */
export function isClose({ yours: { tokens }, other }: Found, { share, missing, differences }: Laid): boolean {
  const differing = differences.filter(({ turn }) => turn !== 'contraction').length;
  const kept = tokens.length - missing.reduce((sum, { start, end }) => sum + end - start, 0);
  if (other) return share >= MERGED_SHARE;
  if (kept < WORDS) return false;
  if (tokens.length <= SHORT) return share >= SHORT_SHARE && differing <= 1;
  return share >= SHARE && differing * SCATTERED <= tokens.length;
}
