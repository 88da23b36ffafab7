import { type Senses, signsOf } from './senses.ts';

/** How many of the bits of three numbers are set: added bitwise first, then counted in parallel (Warren, Hacker's Delight, 5-1). */
function ones(a: number, b: number, c: number): number {
  const either = a ^ b;
  let low = either ^ c;
  let high = (a & b) | (either & c);
  low -= (low >>> 1) & 0x55555555;
  high -= (high >>> 1) & 0x55555555;
  const sum =
    (low & 0x33333333) + ((low >>> 2) & 0x33333333) + 2 * ((high & 0x33333333) + ((high >>> 2) & 0x33333333));
  return Math.imul((sum & 0x0f0f0f0f) + ((sum >>> 4) & 0x0f0f0f0f), 0x01010101) >>> 24;
}

/** How many signs a sentence has other than the question. */
function differing(question: Uint32Array, { signs, wide }: Senses, sentence: number): number {
  let count = 0;
  for (let i = 0, at = sentence * wide; i < wide; i += 3, at += 3)
    count += ones(
      question[i]! ^ signs[at]!,
      i + 1 < wide ? question[i + 1]! ^ signs[at + 1]! : 0,
      i + 2 < wide ? question[i + 2]! ^ signs[at + 2]! : 0,
    );
  return count;
}

/**
 * The sentences whose meaning has the same signs as the question's in most places: the fewer differ, the smaller is the
 * angle between two vectors (Charikar, Similarity Estimation Techniques from Rounding Algorithms, 2002).
 * @returns at least `most` where there are so many allowed, in order: all that differ in as many places as the last
 */
export function alike(
  together: Float64Array,
  senses: Senses,
  most: number,
  allowed: (sentence: number) => boolean,
): number[] {
  const question = signsOf(together);
  const counts = new Uint32Array(together.length + 1);
  let limit = together.length;
  let within = 0;
  const met: number[] = [];
  const differs: number[] = [];
  for (let sentence = 0; sentence < senses.lengths.length; sentence++) {
    const count = differing(question, senses, sentence);
    if (count > limit || !allowed(sentence)) continue;
    met.push(sentence);
    differs.push(count);
    counts[count]!++;
    within++;
    while (within - counts[limit]! >= most) within -= counts[limit--]!;
  }
  return met.filter((_, i) => differs[i]! <= limit);
}
