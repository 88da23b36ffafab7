import type { Range } from '../../src/corpus/span.ts';

const PAIRS = /“([^“”]{1,4000})”|"([^"\n]{1,4000})"/gu;

/** The insides of plain pairs of double marks in a text: the generator's own reading of where quotations are. */
export const marked = (text: string): Range[] =>
  Array.from(text.matchAll(PAIRS), (match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  })).filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)));
