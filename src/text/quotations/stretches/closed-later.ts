import type { Block } from '../../../corpus/article.ts';
import type { Range } from '../../../corpus/span.ts';
import { findMarks } from '../find-marks.ts';
import type { Mark, Stretch } from '../mark.ts';

/** An unclosed quotation is looked for in no more paragraphs than this. */
const FARTHEST = 12;

/** The paragraph and the mark that close what an earlier paragraph left open. */
export interface Closing {
  readonly block: number;
  readonly mark: Mark;
}

const alike = (style: Mark['style'], { style: open }: Stretch): boolean =>
  style === open || (open === 'low' && style === 'double');

/**
 * The mark of a later paragraph that closes what one left open: the first of its kind there, and it can only close;
 * null when another opens first, or none comes.
 */
export function closedLater(text: string, blocks: readonly Block[], open: Stretch): Closing | null {
  if (open.style === 'single') return null;
  for (let block = open.block + 1; block < blocks.length && block - open.block <= FARTHEST; block++) {
    if (blocks[block]!.role !== 'body') return null;
    const mark = findMarks(text, blocks[block]!).find(({ style }) => alike(style, open));
    if (mark) return mark.closes && !mark.opens ? { block, mark } : null;
  }
  return null;
}

/** A paragraph, or its part up to the closing mark, as a stretch of the quotation that an earlier one opens. */
export const within = (open: Stretch, { start, end }: Range, block: number, mark: Mark | null): Stretch => ({
  start,
  end: mark ? mark.start : end,
  outer: { start, end: mark ? mark.end : end },
  style: open.style,
  opened: true,
  closed: true,
  goesOn: mark === null,
  block,
});
