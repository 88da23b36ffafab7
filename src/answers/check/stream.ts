import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Quotation } from '../../text/reading.ts';
import { type Growing, growing } from '../../search/index/growing.ts';
import { type Row, rowOver } from '../../search/saved/row.ts';
import type { Own, OwnQuoted } from './own.ts';
import { openVocabulary, type Vocabulary } from './vocabulary.ts';

/** A quotation in marks, as runs of tokens: one for each stretch, several where the reporter's words interrupt it. */
export interface Quoted {
  readonly article: Article;
  /** Null where the reading finds nobody who says the words. */
  readonly quotation: Quotation | null;
  /** Half-open token numbers, in order, never touching. */
  readonly runs: readonly Range[];
}

/** All titles and bodies of the archive as one row of tokens, as they are laid out. Every array has one entry a token. */
export interface Tokens {
  readonly vocabulary: ReturnType<typeof openVocabulary>;
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

/** What is of a row of tokens one by one. */
type OfToken = 'words' | 'gaps' | 'marked' | 'starts' | 'ends' | 'inside';

/** The same, as it is looked up. */
export type Stream = Pick<Tokens, 'articles' | 'firsts'> &
  Readonly<Record<OfToken, Row>> &
  Readonly<Record<'quoted' | 'reported', Row<Quoted>>> & { readonly vocabulary: Vocabulary };

/** Looks up what is laid out. */
export const streamOver = (tokens: Tokens): Stream => ({
  ...tokens,
  words: rowOver(tokens.words),
  gaps: rowOver(tokens.gaps),
  marked: rowOver(tokens.marked),
  starts: rowOver(tokens.starts),
  ends: rowOver(tokens.ends),
  inside: rowOver(tokens.inside),
  quoted: rowOver(tokens.quoted),
  reported: rowOver(tokens.reported),
});

/** Stands before the first word of an article, so that nothing is read across from one to the next. */
export const ARTICLE = '\n';

/** Lays out every title and body for comparing. Credits and page furniture are nobody's words. */
export function openStream(articles: readonly Article[], ownOf: (article: Article) => Own): Tokens {
  const vocabulary = openVocabulary();
  const [words, gaps, marked, starts, ends] = [growing(), growing(), growing(), growing(), growing()];
  const firsts = [0];
  const quoted: Quoted[] = [];
  const reported: Quoted[] = [];
  for (const article of articles) {
    const first = words.length;
    const own = ownOf(article);
    for (const token of own.tokens) {
      words.push(vocabulary.word(token.text));
      gaps.push(vocabulary.gap(words.length - 1 === first ? ARTICLE : token.gap));
      marked.push(token.marked ? 1 : 0);
      starts.push(token.start);
      ends.push(token.end);
    }
    firsts.push(words.length);
    const placed = ({ quotation, runs }: OwnQuoted): Quoted => ({
      article,
      quotation,
      runs: runs.map(({ start, end }) => ({ start: first + start, end: first + end })),
    });
    for (const one of own.quoted) quoted.push(placed(one));
    for (const one of own.reported) reported.push(placed(one));
  }
  const inside = new Int32Array(words.length).fill(-1);
  for (const [number, { runs }] of quoted.entries())
    for (const run of runs) inside.fill(number, run.start, run.end);
  return {
    vocabulary,
    words: signed(words),
    gaps: signed(gaps),
    marked: Uint8Array.from(marked.taken()),
    starts: signed(starts),
    ends: signed(ends),
    inside,
    quoted,
    reported,
    articles,
    firsts: Int32Array.from(firsts),
  };
}

const signed = (gathered: Growing): Int32Array => new Int32Array(gathered.taken().buffer);

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
  start: starts.get(start)!,
  end: ends.get(end - 1)!,
});
