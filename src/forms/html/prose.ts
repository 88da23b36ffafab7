import type { HtmlBlock } from './blocks.ts';

/** A paragraph of running text is no shorter than this, in UTF-16 units. */
const LONG = 80;
/** Of a script that parts no words, than this. */
const LONG_IN_SIGNS = 30;
const SIGNS = /[\u3040-\u30ff\u3400-\u9fff]/u;
const ENDS = /[.!?…:。？！।]["”’»)\]」』]{0,3}$/u;
/** What has a greater share in links leads elsewhere. */
const LINKED = 0.3;

/** Whether a block ends as a sentence does. */
export const endsSentence = ({ words }: HtmlBlock): boolean => ENDS.test(words);

/** Whether a block is a paragraph of running text by its length and its end. */
export const isProse = (block: HtmlBlock): boolean =>
  block.words.length >= (SIGNS.test(block.words) ? LONG_IN_SIGNS : LONG) && endsSentence(block);

/** How much running text blocks hold, in UTF-16 units. */
export const proseIn = (blocks: readonly HtmlBlock[]): number =>
  blocks
    .filter((block) => isProse(block) && block.linked < block.words.length * LINKED)
    .reduce((sum, { words }) => sum + words.length, 0);
