import type { Article } from '../article.ts';

/** A form of address before a name, which one copy writes out, another shortens and a third leaves out. */
const TITLE =
  /(?<![\p{L}\p{N}])(?:Sens?|Senators?|Reps?|Representatives?|Congress(?:wo)?m[ae]n|Govs?|Governors?|Mrs?|Ms|Dr)\.?\s+(?=\p{Lu})/gu;

/** What is neither a letter nor part of a figure. Signs before and behind figures are theirs: -5, $5, 5%, 1.5. */
const BETWEEN = /(?:(?![-−$£€]\p{N})[^\p{L}\p{M}\p{N}%])+/gu;

/**
 * What the body of an article says, as copies of it are compared: letters and figures alone, without case, and without forms
 * of address. Words that one copy divides or hyphenates are the same; figures stay apart.
 */
export const lettersOf = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): string =>
  blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => bare(text.slice(start, end)))
    .join('');

/** The same of any words. */
export const bare = (words: string): string =>
  words
    .replace(TITLE, '')
    .replace(BETWEEN, (gap, at: number, whole: string) =>
      isFigure(whole[at - 1]) && isFigure(whole[at + gap.length]) ? `${gap.trim()} ` : '',
    )
    .toLowerCase();

const isFigure = (sign: string | undefined): boolean => sign !== undefined && /[\p{N}%]/u.test(sign);
