/** The letters and digits of a text, small: what stays the same however it is marked up and spaced. */
export const bare = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
