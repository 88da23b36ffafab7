import type { Article } from '../corpus/article.ts';
import { overlaps, type Range } from '../corpus/span.ts';
import type { Reading } from '../text/reading.ts';

/** The smallest run of whole sentences that touches all of `ranges`, and the body paragraph where it begins. */
export function wholeSentences(article: Article, reading: Reading, ranges: readonly Range[]) {
  const hull = { start: Math.min(...ranges.map((r) => r.start)), end: Math.max(...ranges.map((r) => r.end)) };
  const run = reading.sentences.filter((sentence) => overlaps(sentence, hull));
  const first = run[0],
    last = run.at(-1);
  if (!first || !last) throw new RangeError(`No sentence at ${hull.start}-${hull.end} of ${article.file}`);
  return {
    article,
    paragraph: article.blocks[first.block]?.number ?? null,
    start: first.start,
    end: last.end,
  };
}
