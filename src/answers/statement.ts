import { CUT } from '../grammar/cut.ts';
import type { Article } from '../corpus/article.ts';
import { bare } from '../corpus/copies/letters.ts';
import type { Range } from '../corpus/span.ts';

/** A few words may be said by anybody; so many more are one statement that several articles print. */
const FEWEST = 5;

/** A text by its words alone: neither case, marks nor dashes count; figures do, with their signs. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(CUT.figured) ?? [];

/**
 * A key for what some ranges of an article state, the same wherever it is printed.
 * @param by who says it, and whatever else has to be the same
 * @returns null where that is too short to be a statement
 */
export function statementOf({ text }: Article, ranges: readonly Range[], by: string): string | null {
  const words = ranges.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  return words.length >= FEWEST ? `${by}|${words.join(' ')}` : null;
}

/**
 * A key for what some ranges of an article state, the same wherever copies of that article print it, even with another
 * form of address or other paragraph breaks.
 * @returns null where the article has no copy
 */
export const copyOf = ({ text, story }: Article, ranges: readonly Range[], by: string): string | null =>
  story === undefined
    ? null
    : `${story}|${by}|${ranges.map(({ start, end }) => bare(text.slice(start, end))).join(' ')}`;

/** How much of a passage its words are, 0 to 1. */
export const shareOf = ({ text }: Article, ranges: readonly Range[], whole: Range): number =>
  ranges.reduce((sum, { start, end }) => sum + wordsOf(text.slice(start, end)).length, 0) /
  Math.max(1, wordsOf(text.slice(whole.start, whole.end)).length);
