import type { HtmlBlock } from './blocks.ts';
import type { Places } from './places.ts';
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

/** Whether a block opens the page rather than the article: a kicker, a headline. Points of a list sum it up. */
const isOpening = (block: HtmlBlock, places: Places): boolean =>
  places.get(block.words)?.inHeader === true && block.element !== 'li' && !endsSentence(block);

/**
 * The blocks of an article without the short lines above its first paragraph and below its last, without what opens the page,
 * and without headings that nothing stands under.
 * @param places where the lines of the page stand
 */
export function withoutEdges(blocks: readonly HtmlBlock[], places: Places): readonly HtmlBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first === -1) return blocks;
  const above = blocks.slice(0, first).filter(isSign).length;
  const rest = blocks.slice(last + 1);
  const below = rest.filter(isSign).length;
  const bare = rest.every((block) => isSign(block) || isHeading(block));
  return blocks.filter((block, i) => {
    if (i > last) return !(isSign(block) && below <= MOST) && !(isHeading(block) && bare);
    return i >= first || !(isOpening(block, places) || (isSign(block) && above <= MOST));
  });
}
