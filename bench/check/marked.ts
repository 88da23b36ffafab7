import type { Range } from '../../src/corpus/span.ts';

const PAIRS = /“([^“”]{1,4000})”|"([^"\n]{1,4000})"/gu;

/** Another double mark inside: marks that the source has confused, so that nobody can say what they enclose. */
const CONFUSED = /["“”]/u;

/**
 * The insides of plain pairs of double marks in a text, two words and more: the generator's own reading of
 * where quotations are. A single word in marks may as well be a term.
 */
export const marked = (text: string): Range[] =>
  Array.from(text.matchAll(PAIRS), (match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  })).filter(({ start, end }) => {
    const inside = text.slice(start, end);
    return /\p{L}\S*\s+\S*\p{L}/u.test(inside) && !CONFUSED.test(inside);
  });
