/** An alternation of words as the source of a regular expression, longest first so that none hides another; apostrophes both ways. */
export const oneOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll("'", "['’]"))
    .join('|')})`;
