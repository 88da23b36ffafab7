// One mark for all pairs: '' is a double mark; ` or ' opens before a letter, and ' closes after one.
const oneMark = (words: string): string =>
  words.replaceAll("''", '"').replaceAll(/(^|\s)[`'](\s?\w[^'"]*\w)'(?=[\s.,;]|$)/gu, '$1"$2"');

/** How many words stand in the parts of a quotation, and how many of them inside quotation marks. */
function count(parts: readonly string[]): { words: number; marked: number } {
  let words = 0;
  let marked = 0;
  for (const part of parts) {
    let inside = false; // A mark that never closes runs to the end of its part.
    for (const [token] of oneMark(part).matchAll(/["“”]|[\p{L}\p{N}$€£%&]+(?:['’.,-]\p{L}+)*/gu)) {
      if (token === '"') inside = !inside;
      else if (token === '“' || token === '”') inside = token === '“';
      else {
        words++;
        if (inside) marked++;
      }
    }
  }
  return { words, marked };
}

/** Direct: at least 95 in 100 words are in marks. Indirect: none is. Mixed: all else. */
export function kindOf(parts: readonly string[]): 'direct' | 'mixed' | 'indirect' {
  const { words, marked } = count(parts);
  if (marked === 0) return 'indirect';
  return marked >= 0.95 * words ? 'direct' : 'mixed';
}
