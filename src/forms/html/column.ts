import type { HtmlBlock } from './blocks.ts';
import { placeOf, type Places } from './places.ts';
import { endsSentence, isProse } from './prose.ts';

/** Boxes of one kind that hold a smaller share of the sentences are not where the article stands. */
const MOST = 0.6;
/** Boxes of another kind among them are a part of the article where they hold a greater one. */
const OTHER = 0.15;
/** Below the article more short lines than this are a list of its own. */
const LIST = 8;
/** A sentence in marks, “No more,” and not the name of a work. */
const SPOKEN = /[,.!?…]["”»]/u;

const isHeading = ({ element }: HtmlBlock): boolean => /^h[1-6]$/.test(element);
/** What somebody says stays, wherever it stands. */
const isSaid = (block: HtmlBlock): boolean =>
  !isProse(block) && !isHeading(block) && SPOKEN.test(block.words);
const isLine = (block: HtmlBlock): boolean => !isHeading(block) && !isProse(block) && !endsSentence(block);

/** How much the sentences in the boxes of each kind hold, in UTF-16 units. */
function sentencesOf(blocks: readonly HtmlBlock[], kinds: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [i, block] of blocks.entries())
    if (endsSentence(block) && !isHeading(block))
      found.set(kinds[i]!, (found.get(kinds[i]!) ?? 0) + block.words.length);
  return found;
}

/**
 * The blocks of an article without what stands in boxes of another kind than its paragraphs: below the last of them all of it,
 * between them what is but a small part of it, such as a list of points, an offer or what stands under a picture.
 * @param places where the lines of the page stand
 */
export function withinColumn(blocks: readonly HtmlBlock[], places: Places): readonly HtmlBlock[] {
  const kinds = blocks.map(({ words, node }) => (places.get(words) ?? placeOf(node)).kind);
  const sentences = sentencesOf(blocks, kinds);
  const all = [...sentences.values()].reduce((sum, one) => sum + one, 0);
  const [own, most] = [...sentences].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  const isOwn = (block: HtmlBlock, i: number): boolean => kinds[i] === own && isProse(block);
  const first = blocks.findIndex(isOwn);
  if (first === -1 || most < all * MOST) return blocks;
  const last = blocks.findLastIndex(isOwn);
  const isElse = (i: number): boolean => i > first && kinds[i] !== own;
  const listed = blocks.filter((block, i) => i > last && isElse(i) && isLine(block)).length;
  const isPart = (i: number): boolean => (sentences.get(kinds[i]!) ?? 0) >= all * OTHER;
  const stays = blocks.map((block, i) => {
    if (!isElse(i) || isSaid(block)) return true;
    return i < last ? isPart(i) : isLine(block) && listed > LIST;
  });
  // A heading in such a box stays with what stands under it.
  for (let i = last - 1; i > first; i--)
    if (isElse(i) && isHeading(blocks[i]!)) stays[i] = isPart(i) || stays[i + 1]!;
  return blocks.filter((_, i) => stays[i]);
}
