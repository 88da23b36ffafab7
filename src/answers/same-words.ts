/** A text by its words alone, for telling whether another has the same: neither case, marks nor dashes count; figures do, with their signs. */
export const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}]+|[-−$£€]?\p{N}[\p{N}.,]*%?/gu)
    ?.join(' ') ?? '';

/** A few words may be said by anybody; so many more are one statement that several articles print. */
export const isStatement = (words: string): boolean => words.split(' ').length >= FEWEST;
const FEWEST = 5;
