import type { Indexed } from './indexed.ts';

const SHORTEST = 5;
const LONG = 9;

/** Whether two words are at most `most` edits apart (insert, drop, change, swap neighbours). */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...next) > most) return false;
    [before, row] = [row, next];
  }
  return row[b.length]! <= most;
}

/**
 * The corpus term that a word which occurs nowhere was probably meant to be: the same first letter, one edit
 * apart, or two in a long word. The commonest wins. Words with digits are never taken for another.
 * @returns the term's number, or null
 */
export function meant(word: string, { lexicon, passagesWith }: Indexed): number | null {
  if (word.length < SHORTEST || /\p{N}/u.test(word)) return null;
  const most = word.length < LONG ? 1 : 2;
  let best: number | null = null;
  for (const [form, other] of lexicon.words.entries()) {
    const term = lexicon.termOf[form]!;
    const commoner = best === null || passagesWith[term]! > passagesWith[best]!;
    if (other[0] === word[0] && commoner && within(word, other, most)) best = term;
  }
  return best;
}
