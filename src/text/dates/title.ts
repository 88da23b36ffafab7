import type { Around } from './rule.ts';

const KIND = /^ (?:show|programme|program|newspaper|magazine|podcast|paper|website)\b/;
const NAMED = /^(?:['’]s)? [A-Z]/;
/** Where a sentence opens with the word, its capital shows nothing: "Today Marsh left". */
const OPENS = /(?:^|(?<![A-Z])[.!?]["”’')]?\s|\n)$/;

/** Whether a word with a capital is a title rather than a day: "USA Today", "the Today programme", "“Tomorrow” is a song". */
export function isTitle(word: string, { before, after }: Around): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  if (KIND.test(after) || (NAMED.test(after) && !OPENS.test(before))) return true;
  if (/["“‘']$/.test(before)) return /^["”’']/.test(after);
  const [, last = ''] = /([\p{L}’']+)[ \n]$/u.exec(before) ?? [];
  if (/['’]s$/.test(last) || last.toLowerCase() === 'the' || /^[A-Z]{2,}$/.test(last)) return true;
  // "Psychology Today wrote": a headline has capitals everywhere, a sentence only in names.
  return last !== '' && (/^ [a-z]/.test(after) || /\b[a-z]{4,}/.test(before));
}
