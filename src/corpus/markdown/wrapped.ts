import type { Line } from '../lines.ts';
import type { Range } from '../span.ts';

/** What begins a line of Markdown that goes on with nothing above it: headings, lists, quoted blocks, tables, tags, fences, pictures. */
const BEGINS =
  /^(?:#{1,6}\s|>|[-*+]\s|\d{1,3}[.)]\s|\||`{3}|~{3}|!\[|\[[^\]\n]{1,100}\]:|<|\{[%{]|[-=*_]{3,}$)/u;
/** And nothing below it goes on with. */
const ALONE = /^(?:#{1,6}\s|\||`{3}|~{3}|!\[|\[[^\]\n]{1,100}\]:|<|\{[%{]|[-=*_]{3,}$)/u;
const FENCE = /^(?:`{3}|~{3})/u;
/** Two blanks at the end of a line keep it from what follows, as a stroke and a tag do. */
const KEPT = /^ {2,}\r?\n/u;
const KEEPS = /(?:\\|<br ?\/?>)$/iu;
/** A line that is broken at a column's edge is no shorter. */
const COLUMN = 40;

/**
 * The paragraphs of Markdown: lines below each other are one where one of them evidently goes on in the next, in the midst of a
 * sentence. A line that begins something of its own, and what stands in a block of code, stays as it is.
 * @param lines the lines of the text, in order
 * @returns trimmed UTF-16 ranges in order; every non-blank character is in exactly one
 */
export function wrapped(text: string, lines: readonly Line[]): Range[] {
  const runs: Line[][] = [];
  let isCode = false;
  for (const [i, line] of lines.entries()) {
    const words = text.slice(line.start, line.end);
    const above = lines[i - 1];
    const last = above ? text.slice(above.start, above.end) : '';
    const isKept =
      above !== undefined && (KEEPS.test(last.slice(-6)) || KEPT.test(text.slice(above.end, line.start)));
    const isFence = FENCE.test(words);
    const begins = line.apart || isCode || isFence || isKept || BEGINS.test(words) || ALONE.test(last);
    if (isFence) isCode = !isCode;
    if (begins || runs.length === 0) runs.push([line]);
    else runs.at(-1)!.push(line);
  }
  return runs.flatMap((run) => {
    const goesOn = run.some((line, i) => i > 0 && isMidst(text, run[i - 1]!, line));
    return goesOn
      ? [{ start: run[0]!.start, end: run.at(-1)!.end }]
      : run.map(({ start, end }) => ({ start, end }));
  });
}

/** Whether a line ends in the midst of a sentence that the next goes on with. */
function isMidst(text: string, line: Range, next: Range): boolean {
  return (
    line.end - line.start >= COLUMN &&
    /[\p{L}\d,;]$/u.test(text.slice(line.end - 2, line.end)) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  );
}
