import { bare } from './bare.ts';
import type { HtmlBlock } from './blocks.ts';
import { fragmentParagraphs } from './fragment.ts';
import { proseIn } from './prose.ts';

/** A shorter one is a teaser, in letters. */
const LEAST = 400;
/** Shorter lines may stand anywhere by chance. */
const LINE = 25;
/** Blocks that are a smaller share of the told article are not it. */
const MISSED = 0.5;
/** Blocks that hold as much of it hold its end too. */
const WHOLE = 0.9;

/** No end cuts off more than leaves this share of the paragraphs. */
const CUT = 0.75;

/** The article as a page's own data tell it: what its blocks are held against. */
export interface Told {
  readonly text: string;
  readonly letters: string;
}

export function toldOf(body: string | null): Told | null {
  const paragraphs = body === null ? [] : fragmentParagraphs(body);
  const text = paragraphs.join('\n');
  const letters = bare(text);
  return letters.length < LEAST ? null : { text, letters };
}

const isIn = ({ letters }: Told, { words }: HtmlBlock): boolean => {
  const own = bare(words);
  return own.length >= LINE && letters.includes(own);
};

/** Which share of the told article blocks hold. */
function shareOf(told: Told, blocks: readonly HtmlBlock[]): number {
  const held = new Set(blocks.filter((block) => isIn(told, block)).map(({ words }) => bare(words)));
  return [...held].reduce((sum, { length }) => sum + length, 0) / told.letters.length;
}

/** Whether blocks hold so little beside what the page's data tell of its article that they are something else. */
export const misses = ({ letters }: Told, blocks: readonly HtmlBlock[]): boolean =>
  blocks.reduce((sum, { words }) => sum + bare(words).length, 0) < letters.length * MISSED;

/**
 * Blocks without those below the end of the told article, where they hold all of it and it ends as one of them does. A page that
 * tells but the beginning of its article is believed no end.
 */
export function toldEnd(told: Told, blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const last = blocks.findLastIndex((block) => isIn(told, block));
  const kept = blocks.slice(0, last + 1);
  const ends = last >= 0 && told.letters.endsWith(bare(blocks[last]!.words));
  return ends && shareOf(told, blocks) >= WHOLE && proseIn(kept) >= proseIn(blocks) * CUT ? kept : blocks;
}
