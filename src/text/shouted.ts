const SMALL = /\p{Ll}/u;

/** Whether words are all in capitals, as headlines were: a capital tells nothing there. */
export const isShouted = (words: string): boolean => !SMALL.test(words);
