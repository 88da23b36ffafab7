import type { Article, Block } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { seen, unlike } from './signs.ts';

/** An article as a reader of the page sees it, with the way back to its own text. */
export interface Legible {
  readonly article: Article;
  /** A range of the legible text in the article's own. */
  readonly back: (range: Range) => Range;
}

/** A sign that stands for a longer or shorter run of the text. */
interface Change {
  /** Where it stands in the legible text. */
  readonly at: number;
  readonly length: number;
  /** The run in the article's own text. */
  readonly from: Range;
}

const SMALL = /\p{Ll}/u;
const LARGE = /\p{Lu}/u;

/** The last of the changes that begins before an offset of the legible text; -1 when none does. */
function lastBefore(changes: readonly Change[], offset: number): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.at < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * The article with entities as the signs they stand for and without what nobody sees; null when it has none of these.
 * What is read there is shown from the article's own text.
 */
export function legible(article: Article): Legible | null {
  const { text } = article;
  const changes: Change[] = [];
  const pieces: string[] = [];
  let from = 0;
  let length = 0;
  for (const { 0: run, index } of text.matchAll(unlike(article.file))) {
    const end = index + run.length;
    const seenAs = seen(run);
    if (seenAs === null || seenAs === run) continue;
    // A name's two words with nothing but a zero width between them.
    const parts = seenAs === '' && SMALL.test(text[index - 1] ?? '') && LARGE.test(text[end] ?? '');
    const sign = parts ? ' ' : seenAs;
    pieces.push(text.slice(from, index), sign);
    length += index - from;
    changes.push({ at: length, length: sign.length, from: { start: index, end } });
    length += sign.length;
    from = end;
  }
  if (changes.length === 0) return null;
  const clear = [...pieces, text.slice(from)].join('');
  /** Where an offset stands in the article's text: before what is unseen there, or after. */
  const origin = (offset: number, after: boolean): number => {
    let at = lastBefore(changes, offset);
    if (after) while (changes[at + 1]?.at === offset && changes[at + 1]!.length === 0) at++;
    const change = changes[at];
    return change ? change.from.end + offset - change.at - change.length : offset;
  };
  const starts = forward(changes);
  const blocks = article.blocks.map((block): Block => {
    const start = starts(block.start);
    const end = starts(block.end);
    return { ...block, start, end };
  });
  // A paragraph of nothing that is seen stays as it is, and all with it.
  if (blocks.some(({ start, end }) => clear.slice(start, end).trim() === '')) return null;
  return {
    article: { ...article, text: clear, blocks },
    back: ({ start, end }) => ({ start: origin(start, true), end: origin(end, false) }),
  };
}

/** From offsets of the article's text, each after the last, to those of the legible one. */
function forward(changes: readonly Change[]): (offset: number) => number {
  let at = 0;
  let shift = 0;
  return (offset) => {
    while (at < changes.length && changes[at]!.from.end <= offset) {
      const { from, length } = changes[at++]!;
      shift += length - (from.end - from.start);
    }
    const next = changes[at];
    return next && next.from.start < offset ? next.at + next.length : offset + shift;
  };
}
