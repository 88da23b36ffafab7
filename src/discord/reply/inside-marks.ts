import type { Article } from '../../corpus/article.ts';
import { overlaps } from '../../corpus/span.ts';
import type { Range } from '../../corpus/span.ts';

const OPENING = new Set('“«„');
const CLOSING = new Set('”»');

/** Whether the mark after or before `at` belongs to a quotation rather than to a word ("it’s", "allies’"). */
const isOpeningSingle = (text: string, at: number): boolean =>
  text[at] === '‘' && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ');
const isClosingSingle = (text: string, at: number): boolean =>
  text[at] === '’' && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ');

/**
 * Tells which places of a passage stand inside quotation marks, counted from the beginning of the paragraph. A
 * mark that is never closed leaves everything after it inside: whose words they are is then not known.
 * @returns a test for an offset in or at the end of `passage`; what begins with a mark begins outside
 */
export function insideMarks(article: Article, passage: Range): (at: number) => boolean {
  const { text } = article;
  const stretches: Range[] = [];
  for (const block of article.blocks.filter((range) => overlaps(range, passage))) {
    let depth = 0;
    let from = block.start;
    for (let at = block.start; at < block.end; at++) {
      const mark = text[at]!;
      const before = depth;
      if (mark === '"') depth = depth === 0 ? 1 : 0;
      else if (OPENING.has(mark) || isOpeningSingle(text, at)) depth++;
      else if (CLOSING.has(mark) || isClosingSingle(text, at)) depth = Math.max(0, depth - 1);
      if (before === 0 && depth > 0) from = at;
      if (before > 0 && depth === 0) stretches.push({ start: from, end: at + 1 });
    }
    if (depth > 0) stretches.push({ start: from, end: block.end + 1 });
  }
  return (at) => stretches.some(({ start, end }) => start < at && at < end);
}
