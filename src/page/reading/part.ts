import { overlaps, type Range } from '../../corpus/span.ts';
import type { Paragraph } from './view.ts';

/** So many characters are on a page: with all that is told of them it stays light. */
const LARGEST = 20_000;

/** One page of a long article. */
export interface ReadPart {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  readonly paragraphs: readonly Paragraph[];
}

/** What a paragraph weighs: its words, and the words again of what is told of it. */
const weightOf = ({ block, notes, days }: Paragraph): number =>
  block.end - block.start + notes.reduce((sum, { words }) => sum + words.length + 400, 0) + days.length * 60;

/** An article in parts, cut between paragraphs. */
function partsOf(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const parts: Paragraph[][] = [[]];
  let weight = 0;
  for (const one of paragraphs) {
    const own = weightOf(one);
    if (weight > 0 && weight + own > LARGEST) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)!.push(one);
    weight += own;
  }
  return parts;
}

/**
 * The part of an article that is shown: the one that is asked for; without that the one in which the passage begins.
 * @param wanted its number, from 1; the first for one that there is not
 */
export function partAt(
  paragraphs: readonly Paragraph[],
  passage: Range | null,
  wanted: number | null,
): ReadPart {
  const parts = partsOf(paragraphs);
  const found = passage ? parts.findIndex((part) => part.some(({ block }) => overlaps(block, passage))) : 0;
  const at = wanted === null ? found : wanted - 1;
  const number = parts[at] ? at + 1 : 1;
  return { number, of: parts.length, paragraphs: parts[number - 1]! };
}
