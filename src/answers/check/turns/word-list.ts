/** A set of words written as running text, for lists that are easier to read that way. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
