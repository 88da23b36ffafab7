import type { Article } from '../corpus/article.ts';
import { hull, overlaps, type Range } from '../corpus/span.ts';
import type { Reading } from '../text/reading.ts';

/** The smallest run of whole sentences that touches all of `ranges`, and the body paragraph where it begins. */
export function wholeSentences(article: Article, reading: Reading, ranges: readonly Range[]) {
  const whole = hull(ranges);
  const run = reading.sentences.filter((sentence) => overlaps(sentence, whole));
  const first = run[0],
    last = run.at(-1);
  if (!first || !last) throw new RangeError(`No sentence at ${whole.start}-${whole.end} of ${article.file}`);
  return {
    article,
    paragraph: article.blocks[first.block]?.number ?? null,
    start: first.start,
    end: last.end,
  };
}
