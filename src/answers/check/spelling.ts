/** A word this long may differ in one letter and count as the same word misspelt; twice as long, in two. See docs/constants.md. */
const LETTERS = 4;

/**
 * Whether two lower-case words look like one, misspelt: few letters added, dropped, changed or swapped; of
 * the first two letters one at least stays.
 */
export function isNear(a: string, b: string): boolean {
  if (
    Math.abs(a.length - b.length) > 2 ||
    (a.charCodeAt(0) !== b.charCodeAt(0) && a.charCodeAt(1) !== b.charCodeAt(1))
  )
    return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < LETTERS) return false;
  const most = shorter < LETTERS * 2 ? 1 : 2;
  if (Math.abs(a.length - b.length) > most || /\d/.test(a + b)) return false;
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (Math.max(x.length, y.length) <= 1) return true;
  if (x.length === 2 && x[0] === y[1] && x[1] === y[0]) return true;
  return most === 2 && Math.max(x.length, y.length) === 2;
}

/** Whether two runs of words have the same letters, differently divided or hyphenated: "co-operate". */
export const sameLetters = (a: readonly string[], b: readonly string[]): boolean => a.join('') === b.join('');
