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
  for (let i = 0; i < length; i++) if (lows[i]! < 0 || (i > 0 && gaps[i]! < 0)) return [];
  const found: Range[] = [];
  for (const start of length === 0 ? [] : startsOf(postings, lows)) {
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

/** A place that is looked at costs as much as so many entries of a word that are read one after the other. */
const LOOK = 1_000;

/** Where the words may begin: their rarest word stands where it should, and so do others where few places are left that way. */
function startsOf(postings: Postings, lows: Int32Array): Int32Array {
  const counts = Array.from(lows, postings.count);
  const [rarest = 0, ...others] = [...lows.keys()].toSorted((a, b) => counts[a]! - counts[b]!);
  let starts: Int32Array = postings.of(lows[rarest]!).map((place) => place - rarest);
  for (const other of others) {
    if (counts[other]! > starts.length * LOOK) break;
    starts = followed(starts, postings.of(lows[other]!), other);
  }
  return starts;
}

/** Those of some rising starts that have another rising place so far behind. */
function followed(starts: Int32Array, places: Int32Array, behind: number): Int32Array {
  let at = 0;
  return starts.filter((start) => {
    while (at < places.length && places[at]! < start + behind) at++;
    return places[at] === start + behind;
  });
}
