import type { HtmlBlock } from './blocks.ts';

/** A headline that is a link has no more words. */
const LINKED = 25;
/** A label before a link, "Read also: …", has few. */
const LABEL = 5;
/** More labelled links than this are what the article is about. */
const MOST = 6;

/** A headline may ask or exclaim; it is no statement with its full stop. */
const ENDS = /[.。]["”’»)」』]?$/u;
const count = (words: string): number => words.split(' ').length;

const isOpen = ({ words, linked }: HtmlBlock): boolean =>
  linked > 0 && count(words) <= LINKED && !ENDS.test(words);

/** Whether a block is but a link. */
const isLink = (block: HtmlBlock): boolean => isOpen(block) && block.linked >= block.words.length - 2;

/** Whether a block is a link with a label before it that nobody is quoted by. */
function isLabelled(block: HtmlBlock): boolean {
  if (!isOpen(block)) return false;
  const { words, linked, link } = block;
  const label = words.slice(0, link).trim();
  const rest = words.length - link - linked;
  return rest <= 2 && /[:|»>]$/u.test(label) && count(label) <= LABEL && !/^["“«„]/u.test(words.slice(link));
}

/** The blocks that are no mere pointers to other pages. */
export function withoutPointers(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const others = blocks.filter((block) => !isLink(block));
  const labelled = others.filter(isLabelled);
  return labelled.length > MOST ? others : others.filter((block) => !labelled.includes(block));
}
