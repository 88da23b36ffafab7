/** What a vector is turned into has so many numbers: a power of two. */
export const MIXED = 128;

const ROUNDS = 2;

/** A sign for each number of each round that has no pattern, the same everywhere (Knuth's multiplicative hash). */
const SIGNS = Array.from({ length: ROUNDS * MIXED }, (_, i) =>
  (Math.imul(i + 1, 2654435761) >>> 13) % 2 === 0 ? 1 : -1,
);

/**
 * A vector turned so that each of its numbers tells equally much: signs flipped, then all added to and taken from each
 * other, twice (Ailon and Chazelle, The Fast Johnson–Lindenstrauss Transform, 2009). In a table that was reduced to its
 * main directions the first numbers say nearly all, and the signs of the others nearly nothing.
 * @param vector of a longer one the first `MIXED` numbers count
 */
export function mixed(vector: Float64Array): Float64Array {
  const turned = new Float64Array(MIXED);
  turned.set(vector.subarray(0, MIXED));
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < MIXED; i++) turned[i]! *= SIGNS[round * MIXED + i]!;
    addAndTake(turned);
  }
  return turned;
}

/** The Walsh–Hadamard transform, in place. */
function addAndTake(numbers: Float64Array): void {
  for (let half = 1; half < MIXED; half *= 2)
    for (let from = 0; from < MIXED; from += 2 * half)
      for (let i = from; i < from + half; i++) {
        const [a, b] = [numbers[i]!, numbers[i + half]!];
        numbers[i] = a + b;
        numbers[i + half] = a - b;
      }
}
