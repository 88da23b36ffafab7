import { wrapped } from './markdown/wrapped.ts';
import { linesOf, type Line } from './lines.ts';
import type { Range } from './span.ts';

/** No column of hard-wrapped text is wider; a paragraph on one line usually is. */
const WIDEST = 120;

/** Fewer line breaks inside paragraphs than this are no evidence. */
const FEWEST = 3;

const length = ({ start, end }: Range): number => end - start;

/**
 * Whether the breaks inside blank-separated stretches are a column's edge rather than paragraph ends: no line
 * is long, nearly every one is so full that the next word would not have fitted, and many go on in small letters.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const pairs = lines.flatMap((next, i) => (next.apart ? [] : [{ line: lines[i - 1]!, next }]));
  if (pairs.length < FEWEST || lines.some((line) => length(line) > WIDEST)) return false;
  const width = pairs.reduce((most, { line }) => Math.max(most, length(line)), 0);
  const full = pairs.filter(({ line, next }) => {
    const word = text.slice(next.start, next.end).search(/\s|$/);
    return length(line) + 1 + word > width * 0.9;
  });
  const running = pairs.filter(({ next }) => /\p{Ll}/u.test(text.charAt(next.start)));
  return full.length >= pairs.length * 0.8 && running.length >= pairs.length * 0.3;
}

/**
 * The paragraphs of a text: every non-blank line is one, unless the text is evidently hard-wrapped; then
 * blank lines separate them.
 * @param from where they begin, at the start of a line
 * @param markdown whether the text is Markdown, where a line may go on in the next
 * @returns trimmed UTF-16 ranges in order; every non-blank character is in exactly one
 */
export function paragraphsOf(text: string, from = 0, markdown = false): Range[] {
  const lines = linesOf(text.slice(from)).map(({ start, end, apart }) => ({
    start: start + from,
    end: end + from,
    apart,
  }));
  if (!isHardWrapped(text, lines))
    return markdown ? wrapped(text, lines) : lines.map(({ start, end }) => ({ start, end }));
  const paragraphs: Range[] = [];
  for (const { start, end, apart } of lines) {
    const last = paragraphs.at(-1);
    if (apart || !last) paragraphs.push({ start, end });
    else paragraphs[paragraphs.length - 1] = { start: last.start, end };
  }
  return paragraphs;
}
