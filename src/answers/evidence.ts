import type { Article } from '../corpus/article.ts';
import { hull, overlaps, type Range } from '../corpus/span.ts';
import type { Reading } from '../text/reading.ts';

/** The smallest run of whole sentences that touches all of `ranges`, and the body paragraph where it begins. */
export function wholeSentences(article: Article, reading: Reading, ranges: readonly Range[]) {
  const whole = hull(ranges);
  const run = touching(reading.sentences, whole);
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

/** Those of some ranges, in order and apart from each other, that share something with another. */
function touching<T extends Range>(sentences: readonly T[], whole: Range): readonly T[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sentences[middle]!.end <= whole.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < sentences.length && overlaps(sentences[last]!, whole)) last++;
  return sentences.slice(low, last);
}
