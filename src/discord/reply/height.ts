import { plain } from '../../words.ts';
import type { Line } from './card.ts';

/** By the style of a line: how many signs fit beside each other on a telephone, 390 px wide, and how high a row is, in pixels. */
const ROWS: Readonly<Record<Line['style'], { readonly signs: number; readonly height: number }>> = {
  heading: { signs: 32, height: 28 },
  text: { signs: 40, height: 24 },
  quote: { signs: 37, height: 25 },
  note: { signs: 46, height: 19 },
  code: { signs: 34, height: 22 },
};

/** A page of an answer is at most so high, with the line between two cards and what surrounds all of them. */
const PAGE = 985;
export const BETWEEN = 28;

/** About how high lines are on a telephone, in pixels: rather too much than too little. */
export const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { style, says }) => {
    const { signs, height } = ROWS[style];
    return sum + height * Math.max(1, Math.ceil(plain(says).length / signs));
  }, 0);

/** What a page has left beside its head and what was asked, in pixels. */
export const roomBeside = (head: readonly Line[]): number =>
  PAGE - heightOf(head) - 2 * BETWEEN - 3 * ROWS.note.height;
