import type { Day } from './calendar.ts';
import { lastDay } from './reckon.ts';
import type { Given, Groups } from './rule.ts';

/** What stands after a month or a day and says in which year that was told of: "of that year", "the same year", "the year before". */
export const TOLD_YEAR =
  '(?<told>,? (?:of |in )?(?:that|(?:that|the) (?:very )?same|the (?<side>following|next|previous|preceding|prior)) year(?! (?:as|that|when|in which)\\b)|,? the year (?<side>before|after)(?=[.,;:)]|$))';

/** The same of the article's own year, or the one before or after it: "of last year", ", next year". */
const NEAR_YEAR = ",?(?: of)? (?<of>last|this|next) year(?!['’]s)";

/** Either of the two. */
export const SAID_YEAR = `${NEAR_YEAR}|${TOLD_YEAR}`;

const SHIFT: Readonly<Record<string, number>> = {
  following: 1,
  next: 1,
  after: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
  before: -1,
};

/** The year that the groups of `TOLD_YEAR` name, from the date read last; null where none was read. */
export function toldYear(
  given: Given,
  { side }: Groups,
): { year: number; anchor: Day | null; certain: boolean } | null {
  const last = lastDay({ ...given, published: null });
  if (last === null) return null;
  const { day, anchor, certain } = last;
  return { year: Number(day.slice(0, 4)) + (SHIFT[side?.toLowerCase() ?? ''] ?? 0), anchor, certain };
}
