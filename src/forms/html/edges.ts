import type { HtmlBlock } from './blocks.ts';
import { endsSentence, isProse } from './prose.ts';

/** A longer line is no sign, in UTF-16 units. */
const LONGEST = 80;
/** More short lines than this are a list. */
const MOST = 4;
const MARKED = /["“”«»„「]/u;

/** A short line that is no sentence: a date, a name, a button. What stands in a list may be the article's. */
const isSign = (block: HtmlBlock): boolean =>
  block.words.length < LONGEST &&
  !endsSentence(block) &&
  !MARKED.test(block.words) &&
  block.element !== 'li' &&
  !/^h[2-6]$/.test(block.element);

const isHeading = (block: HtmlBlock): boolean =>
  /^h[2-6]$/.test(block.element) && !endsSentence(block) && !MARKED.test(block.words);

/**
 * The blocks of an article without the short lines above its first paragraph and below its last, and without headings that
 * nothing stands under.
 */
export function withoutEdges(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first === -1) return blocks;
  const above = blocks.slice(0, first).filter(isSign).length;
  const rest = blocks.slice(last + 1);
  const below = rest.filter(isSign).length;
  const bare = rest.every((block) => isSign(block) || isHeading(block));
  return blocks.filter((block, i) => {
    if (i > last) return !(isSign(block) && below <= MOST) && !(isHeading(block) && bare);
    return i > first || !isSign(block) || above > MOST;
  });
}
