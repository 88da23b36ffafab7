import type { Article } from '../../corpus/article.ts';
import { unmarked } from '../../corpus/markdown/unmarked.ts';
import type { Range } from '../../corpus/span.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { inMarks } from './in-marks.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A quotation, as runs of its article's tokens. */
export interface OwnQuoted {
  readonly quotation: Quotation | null;
  readonly runs: readonly Range[];
}

/** The tokens of one article, and its quotations in them. */
export interface Own {
  readonly tokens: readonly Token[];
  readonly quoted: readonly OwnQuoted[];
  readonly reported: readonly OwnQuoted[];
}

const hasRuns = ({ runs }: OwnQuoted): boolean => runs.length > 0;

/** Lays out one article by itself. */
export function ownOf(article: Article, { quotations }: Pick<Reading, 'quotations'>): Own {
  const tokens = articleTokens(article);
  const runsOf = (ranges: readonly Range[]): Range[] =>
    ranges.map((range) => runOf(tokens, range)).filter((run) => run.start < run.end);
  return {
    tokens,
    quoted: inMarks(article, quotations)
      .map(({ quotation, ranges }) => ({ quotation, runs: runsOf(ranges) }))
      .filter(hasRuns),
    reported: quotations
      .filter(({ kind, unsaid }) => kind === 'indirect' && !unsaid)
      .map((quotation) => ({ quotation, runs: runsOf(quotation.parts) }))
      .filter(hasRuns),
  };
}

/** The tokens of title and body; a paragraph's first carries the signs that end the paragraph before. */
function articleTokens(article: Article): Token[] {
  const text = unmarked(article);
  let tail = '';
  return article.blocks.flatMap((block) => {
    if (block.role !== 'body' && block.role !== 'title') return [];
    const tokens = tokensOf(text, block, tail);
    tail = `${text.slice(tokens.at(-1)?.end ?? block.start, block.end)}\n`;
    return tokens;
  });
}

/** The tokens that lie in a range of text, as token numbers. */
function runOf(tokens: readonly Token[], range: Range): Range {
  const start = firstAt(tokens, 0, range.start);
  return { start, end: firstAt(tokens, start, range.end) };
}

/** The first token from `low` on that starts at `offset` or later. */
function firstAt(tokens: readonly Token[], low: number, offset: number): number {
  let from = low;
  let to = tokens.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (tokens[middle]!.start < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
