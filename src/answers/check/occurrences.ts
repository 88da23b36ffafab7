import type { Range } from '../../corpus/span.ts';
import type { Asked } from './asked.ts';
import type { Postings } from './postings.ts';
import type { Stream } from './stream.ts';

/**
 * Every place where the asked words stand one after the other, word for word, with the same signs between
 * them; quotation marks are left to the caller.
 * @param limit stop after so many
 * @returns half-open token numbers, in the order of the archive
 */
export function occurrences(stream: Stream, postings: Postings, asked: Asked, limit: number): Range[] {
  const { lows, gaps, same } = asked;
  const length = lows.length;
  let rarest = 0;
  for (let i = 0; i < length; i++) {
    if (lows[i]! < 0 || (i > 0 && gaps[i]! < 0)) return [];
    if (postings.count(lows[i]!) < postings.count(lows[rarest]!)) rarest = i;
  }
  const found: Range[] = [];
  for (const place of length === 0 ? [] : postings.of(lows[rarest]!)) {
    const start = place - rarest;
    if (start < 0 || start + length > stream.words.length) continue;
    let i = 0;
    while (
      i < length &&
      same(i, stream.words.get(start + i)!) &&
      (i === 0 || gaps[i] === stream.gaps.get(start + i))
    )
      i++;
    if (i === length && found.push({ start, end: start + length }) === limit) break;
  }
  return found;
}
