import type { Range } from '../../../corpus/span.ts';
import type { Mark, Stretch, Style } from '../mark.ts';

const SENTENCE_END = /[.!?…]["”’')\]]{0,3}\s+["“‘'([]?\p{Lu}/gu;

/** No more than this, in UTF-16 units, is taken to belong to a mark that is never closed. */
const LONGEST_OPEN = 2000;

/** Where what an unclosed mark opens is taken to end: with its sentence, so that no reporter's sentence is taken along. */
export function sentenceEnd(text: string, from: number, end: number): number {
  SENTENCE_END.lastIndex = 0;
  const match = SENTENCE_END.exec(text.slice(from, Math.min(end, from + LONGEST_OPEN)));
  return match ? from + match.index + 1 : Math.min(end, from + LONGEST_OPEN);
}

const AFTER_COLON = /:\s+(?=\p{Lu})/gu;

/**
 * A closing mark without an opening one. What it closes is known only when a colon announces it:
 * `Mr Serdyukov said: The principal thing … in Europe."`
 */
export function unopened(
  text: string,
  block: Range,
  mark: Mark,
  found: readonly Stretch[],
  push: (from: Range | null, to: Range | null, start: number, end: number, style: Style) => void,
): void {
  const floor = Math.max(found.at(-1)?.outer.end ?? block.start, mark.start - LONGEST_OPEN);
  AFTER_COLON.lastIndex = 0;
  const match = AFTER_COLON.exec(text.slice(floor, mark.start));
  if (match) push(null, mark, floor + match.index + match[0].length, mark.start, mark.style);
}
