import type { AskedWord, Hit, Match } from '../search/found.ts';

/**
 * Whether a passage meets each of some words of a question as is wanted.
 * @param how what is wanted of a match; a word may be matched more than once
 */
export const meetsAll = (
  { matched }: Hit,
  words: readonly AskedWord[],
  how: (match: Match) => boolean,
): boolean => words.every(({ text }) => matched.some((match) => match.asked === text && how(match)));

/** Whether a word stands in the passage's own sentence, and not only beside it. */
export const isOwn = ({ at }: Match): boolean => at.length > 0;

/** Whether a word is met by itself, or by one that is known to tell the same. */
export const isSame = ({ how, similarity }: Pick<Match, 'how' | 'similarity'>): boolean =>
  how !== 'meaning' || similarity === 1;

/** Whether a word is met by itself in the passage's own sentence. */
export const isOwnWord = (match: Match): boolean => match.how !== 'meaning' && isOwn(match);

/** A verb or noun this near to what is asked may tell of the same event; below it "cancel" and "delay" stand. See docs/constants.md. */
export const MAY_BE = 0.72;
