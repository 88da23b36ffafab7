import type { Range } from './span.ts';

/** One non-blank line, trimmed. `apart` is true when a blank line, or the start of the text, stands before it. */
export interface Line extends Range {
  readonly apart: boolean;
}

/** A line ends at CRLF, LF, CR, a form feed or one of Unicode's two separators. */
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The non-blank lines of a text, in order; every non-blank character is in exactly one. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let apart = true;
  const add = (from: number, to: number): void => {
    const raw = text.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const end = from + raw.trimEnd().length;
    if (start < end) lines.push({ start, end, apart });
    apart = start >= end;
  };
  let from = 0;
  for (const found of text.matchAll(BREAK)) {
    add(from, found.index);
    from = found.index + found[0].length;
  }
  add(from, text.length);
  return lines;
}
