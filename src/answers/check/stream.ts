import type { Article } from '../../corpus/article.ts';
import { unmarked } from '../../corpus/markdown/unmarked.ts';
import type { Range } from '../../corpus/span.ts';
import type { Quotation, Reading } from '../../text/reading.ts';
import { inMarks } from './in-marks.ts';
import { tokensOf } from './tokens.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** A quotation in marks, as runs of tokens: one for each stretch, several where the reporter's words interrupt it. */
export interface Quoted {
  readonly article: Article;
  /** Null where the reading finds nobody who says the words. */
  readonly quotation: Quotation | null;
  /** Half-open token numbers, in order, never touching. */
  readonly runs: readonly Range[];
}

/** All titles and bodies of the archive as one row of tokens. Every array has one entry a token. */
export interface Stream {
  readonly vocabulary: Vocabulary;
  readonly words: Int32Array;
  /** Interned signs between the token before and this one. */
  readonly gaps: Int32Array;
  /** 1 where a quotation mark stands in that gap. */
  readonly marked: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Index into `quoted`, or -1 outside quotation marks. */
  readonly inside: Int32Array;
  readonly quoted: readonly Quoted[];
  /** What is reported without any marks, as runs of tokens: never counted as somebody's very words. */
  readonly reported: readonly Quoted[];
  readonly articles: readonly Article[];
  /** The first token of each article, and the number of tokens at the end. */
  readonly firsts: Int32Array;
}

/** Stands before the first word of an article, so that nothing is read across from one to the next. */
export const ARTICLE = '\n';

/** Lays out every title and body for comparing. Credits and page furniture are nobody's words. */
export function openStream(
  articles: readonly Article[],
  readingOf: (article: Article) => Pick<Reading, 'quotations'>,
): Stream {
  const vocabulary = openVocabulary();
  const row = {
    words: [] as number[],
    gaps: [] as number[],
    marked: [] as number[],
    starts: [] as number[],
    ends: [] as number[],
  };
  const firsts = [0];
  const quoted: Quoted[] = [];
  const reported: Quoted[] = [];
  for (const article of articles) {
    const first = row.words.length;
    for (const token of articleTokens(article)) {
      row.words.push(vocabulary.word(token.text));
      row.gaps.push(vocabulary.gap(row.words.length - 1 === first ? ARTICLE : token.gap));
      row.marked.push(token.marked ? 1 : 0);
      row.starts.push(token.start);
      row.ends.push(token.end);
    }
    firsts.push(row.words.length);
    const { quotations } = readingOf(article);
    const runsOf = (ranges: readonly Range[]): Range[] =>
      ranges.map((range) => runOf(row, first, range)).filter((run) => run.start < run.end);
    for (const { quotation, ranges } of inMarks(article, quotations)) {
      const runs = runsOf(ranges);
      if (runs.length > 0) quoted.push({ article, quotation, runs });
    }
    for (const quotation of quotations) {
      const runs = quotation.kind === 'indirect' && !quotation.unsaid ? runsOf(quotation.parts) : [];
      if (runs.length > 0) reported.push({ article, quotation, runs });
    }
  }
  const inside = new Int32Array(row.words.length).fill(-1);
  for (const [number, { runs }] of quoted.entries())
    for (const run of runs) inside.fill(number, run.start, run.end);
  return {
    vocabulary,
    words: Int32Array.from(row.words),
    gaps: Int32Array.from(row.gaps),
    marked: Uint8Array.from(row.marked),
    starts: Int32Array.from(row.starts),
    ends: Int32Array.from(row.ends),
    inside,
    quoted,
    reported,
    articles,
    firsts: Int32Array.from(firsts),
  };
}

/** The tokens of title and body; a paragraph's first carries the signs that end the paragraph before. */
function articleTokens(article: Article): ReturnType<typeof tokensOf> {
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
function runOf(
  row: { starts: readonly number[]; ends: readonly number[] },
  first: number,
  range: Range,
): Range {
  const start = firstAt(row.starts, first, range.start);
  return { start, end: firstAt(row.starts, start, range.end) };
}

/** The first token from `low` on that starts at `offset` or later. */
function firstAt(starts: readonly number[], low: number, offset: number): number {
  let from = low;
  let to = starts.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (starts[middle]! < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The article in which a token stands. */
export function articleAt({ articles, firsts }: Stream, token: number): Article {
  let low = 0;
  let high = articles.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return articles[low]!;
}

/** The stretch of the article's text that a run of tokens covers. */
export const textOf = ({ starts, ends }: Stream, { start, end }: Range): Range => ({
  start: starts[start]!,
  end: ends[end - 1]!,
});
