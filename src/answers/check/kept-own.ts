import type { Row } from '../../search/saved/row.ts';
import type { Own, OwnQuoted } from './own.ts';
import type { Source } from './source.ts';
import type { Quoted } from './stream.ts';
import type { Token } from './tokens.ts';

/** Gives the articles of a source, by number, each as if it had been laid out by itself: for another source. */
export function ownIn({ stream }: Source): (article: number) => Own {
  const { words, gaps, marked, starts, ends, vocabulary, firsts } = stream;
  const texts: string[] = [];
  const textOf = (word: number): string => (texts[word] ??= vocabulary.textOf(word));
  return (article) => {
    const [first, end] = [firsts[article]!, firsts[article + 1]!];
    const tokens: Token[] = [];
    for (let token = first; token < end; token++)
      tokens.push({
        text: textOf(words.get(token)!),
        gap: vocabulary.signsOf(gaps.get(token)!),
        marked: marked.get(token) === 1,
        start: starts.get(token)!,
        end: ends.get(token)!,
      });
    return {
      tokens,
      quoted: within(stream.quoted, first, end),
      reported: within(stream.reported, first, end),
    };
  };
}

/** The quotations of an article, which has the tokens of a half-open range. */
function within(all: Row<Quoted>, first: number, end: number): OwnQuoted[] {
  const found: OwnQuoted[] = [];
  for (let at = firstIn(all, first); at < all.length; at++) {
    const { quotation, runs } = all.get(at)!;
    if (runs[0]!.start >= end) break;
    found.push({ quotation, runs: runs.map((run) => ({ start: run.start - first, end: run.end - first })) });
  }
  return found;
}

/** The first quotation of the article that begins at a token: those of articles before stand before it. */
export function firstIn(all: Row<Quoted>, first: number): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (all.get(middle)!.runs[0]!.start < first) low = middle + 1;
    else high = middle;
  }
  return low;
}
