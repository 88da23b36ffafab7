import type { Range } from '../../src/corpus/span.ts';

const PAIRS = /“([^“”]{1,4000})”|"([^"\n]{1,4000})"/gu;

/** Another double mark inside: marks that the source has confused, so that nobody can say what they enclose. */
const CONFUSED = /["“”]/u;

/** Every longer word has a capital: a book, a song, a slogan or an alias may stand in marks within what somebody says. */
function isTitle(inside: string): boolean {
  const long = inside.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 0 && long.every((word) => /^\p{Lu}/u.test(word)) && /\p{Lu}.*\s\p{Lu}/u.test(inside);
}

/** Words that say themselves that what follows in marks is a name or somebody's common expression. */
const NAMING = /\b(?:so-called|called|named|titled|entitled|dubbed|nicknamed|known as)\s*$/iu;

/**
 * The insides of plain pairs of double marks in a text, two words and more: the generator's own reading of
 * where quotations are. A single word in marks may as well be a term, and so are titles and names no
 * quotations, though a set counts all that stands in marks within what somebody is reported to have said.
 */
export const marked = (text: string): Range[] =>
  Array.from(text.matchAll(PAIRS), (match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  })).filter(({ start, end }) => {
    const inside = text.slice(start, end);
    const term = isTitle(inside) || NAMING.test(text.slice(Math.max(0, start - 20), start - 1));
    return /\p{L}\S*\s+\S*\p{L}/u.test(inside) && !CONFUSED.test(inside) && !term;
  });
