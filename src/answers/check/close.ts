import type { Found } from './find.ts';
import type { Laid } from './laid.ts';

/** Half of what the asker's words say must stand in the quotation, */
const SHARE = 0.5;
/** in two words at least, */
const WORDS = 2;
/** and not in another place at every second word. */
const SCATTERED = 2;

/** Whether the asker's words are near enough to a quotation to be called a changed form of it. */
export function isClose({ yours: { tokens }, other }: Found, { share, missing, differences }: Laid): boolean {
  if (other) return true;
  const kept = tokens.length - missing.reduce((sum, { start, end }) => sum + end - start, 0);
  return share >= SHARE && kept >= WORDS && differences.length * SCATTERED <= tokens.length;
}
