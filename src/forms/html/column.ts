import type { HtmlBlock } from './blocks.ts';
import { attribute, type DomNode, nameOf } from './dom.ts';
import { endsSentence, isProse } from './prose.ts';

/** What stands in a box as a part of its text, and is no box itself. */
const PARTS = new Set(
  'a b blockquote dd dl dt em h1 h2 h3 h4 h5 h6 i li ol p pre span strong table tbody td tr ul'.split(' '),
);
/** Boxes of one kind that hold a smaller share of the running text are not where the article stands. */
const MOST = 0.75;
/** Below the article more short lines than this are a list of its own. */
const LIST = 4;

/** How pages are built: boxes of one kind have one name, and stand in boxes of one name. */
function kindOf({ node }: HtmlBlock): string {
  let box: DomNode = node;
  while (box.parentNode && PARTS.has(nameOf(box))) box = box.parentNode;
  const above = box.parentNode;
  return [box, ...(above ? [above] : [])].map((one) => `${nameOf(one)} ${attribute(one, 'class')}`).join('<');
}

/** The kind of box that holds most of the running text; null where several share it. */
function mostOf(blocks: readonly HtmlBlock[], kinds: readonly string[]): string | null {
  const found = new Map<string, number>();
  let all = 0;
  for (const [i, block] of blocks.entries()) {
    if (!isProse(block)) continue;
    all += block.words.length;
    found.set(kinds[i]!, (found.get(kinds[i]!) ?? 0) + block.words.length);
  }
  const [kind, most] = [...found].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  return most > 0 && most >= all * MOST ? kind : null;
}

const isHeading = ({ element }: HtmlBlock): boolean => /^h[1-6]$/.test(element);
const isLine = (block: HtmlBlock): boolean => !isHeading(block) && !isProse(block) && !endsSentence(block);

/**
 * The blocks of an article without what stands in boxes of another kind than its paragraphs: below the last of them all of it,
 * between them short lines, such as what stands under a picture.
 */
export function withinColumn(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const kinds = blocks.map(kindOf);
  const most = mostOf(blocks, kinds);
  if (most === null) return blocks;
  const isOwn = (block: HtmlBlock, i: number): boolean => kinds[i] === most && isProse(block);
  const first = blocks.findIndex(isOwn);
  const last = blocks.findLastIndex(isOwn);
  const isElse = (i: number): boolean => kinds[i] !== most;
  const listed = blocks.filter((block, i) => i > last && isElse(i) && isLine(block)).length;
  return blocks.filter((block, i) => {
    if (!isElse(i) || i < first) return true;
    return i < last ? !isLine(block) : isLine(block) && listed > LIST;
  });
}
