import type { Row } from './rows.ts';

const A = 'a'.charCodeAt(0);

/** The same text about other people and places: every longer word with a capital has its letters moved on. */
export function renamed(row: Row, by: number): Row {
  const other = (word: string): string =>
    word[0]! +
    Array.from(word.slice(1), (letter) =>
      String.fromCharCode(A + ((letter.charCodeAt(0) - A + by) % 26)),
    ).join('');
  return { ...row, id: `${row.id} ${by}`, text: row.text.replaceAll(/\p{Lu}[a-z]{3,}/gu, other) };
}
