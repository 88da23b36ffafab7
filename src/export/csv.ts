/** What a spreadsheet may take for the beginning of a formula, or pass over before it; full-width signs too. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@|%＝＋－＠]|^[\t\r\n]/u;

/** Tells spreadsheets that the text is UTF-8. */
const MARK = '\uFEFF';

/**
 * One cell, always in marks. What a spreadsheet could take for a formula has an apostrophe before it, which most
 * spreadsheets take for "this is text"; nothing else changes.
 */
const cell = (value: string): string =>
  `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

/** A table as CSV (RFC 4180): a byte order mark, every cell in marks, lines ended by CR and LF. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
