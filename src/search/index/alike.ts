import { openKernel } from '../kernel/kernel.ts';
import { type Senses, signsOf, WIDE } from './senses.ts';

/**
 * The sentences whose meaning has the same signs as a question's in most places: the fewer differ, the smaller is the
 * angle between two vectors (Charikar, Similarity Estimation Techniques from Rounding Algorithms, 2002).
 * @param together what the question means as a whole
 * @returns at least `most` where there are so many allowed, in order: all that differ in as many places as the last
 */
export type Alike = (
  together: Float64Array,
  most: number,
  allowed: (sentence: number) => boolean,
) => readonly number[];

const BYTES = 4 * WIDE;
const MOST_BITS = 8 * BYTES;
/** So many sentences are looked at before the limit is drawn closer. */
const AT_ONCE = 1024;
/** What is written of a sentence that is within the limit. */
const FOUND = 8;

/** Opens the search for sentences alike: what they mean is copied where the kernel can reach it. */
export function openAlike({ signs }: Senses): Alike {
  const end = signs.length * 4;
  const out = end + BYTES;
  const { memory, within } = openKernel(out + AT_ONCE * FOUND);
  new Uint32Array(memory, 0, signs.length).set(signs);
  const like = new Uint32Array(memory, end, WIDE);
  const found = new Uint32Array(memory, out, (AT_ONCE * FOUND) / 4);
  return (together, most, allowed) => {
    like.set(signsOf(together));
    const counts = new Uint32Array(MOST_BITS + 1);
    const met: { sentence: number; differing: number }[] = [];
    let limit = MOST_BITS;
    let kept = 0;
    for (let from = 0; from < end; from += AT_ONCE * BYTES) {
      const many = within(end, from, Math.min(end, from + AT_ONCE * BYTES), limit, out);
      for (let i = 0; i < many; i++) {
        const sentence = found[2 * i]! / BYTES;
        const differing = found[2 * i + 1]!;
        if (differing > limit || !allowed(sentence)) continue;
        met.push({ sentence, differing });
        counts[differing]!++;
        kept++;
        while (kept - counts[limit]! >= most) kept -= counts[limit--]!;
      }
    }
    return met.filter(({ differing }) => differing <= limit).map(({ sentence }) => sentence);
  };
}
