/** A set of words written as running text, for lists that are easier to read that way. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
