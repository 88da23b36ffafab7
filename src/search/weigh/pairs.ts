/** Two words of the question are a pair where they stand so far apart; within so many words they are half of one. */
const SIDE_BY_SIDE = 1;
const CLOSE = 3;

/**
 * Neighbouring words of the question that stand side by side, or nearly, in a sentence, in either order.
 * @param places by word of the sentence: which asked word stands there, or -1
 * @param asked how many words are asked for
 * @returns for each asked word but the last, with the next: 1, a half, or 0
 */
export function pairsIn(places: Int16Array, asked: number): Float64Array {
  const pairs = new Float64Array(Math.max(0, asked - 1));
  for (let at = 0; at < places.length; at++) {
    const first = places[at]!;
    if (first < 0) continue;
    const last = Math.min(places.length - 1, at + CLOSE);
    for (let beside = Math.max(0, at - CLOSE); beside <= last; beside++)
      if (places[beside] === first + 1)
        pairs[first] = Math.max(pairs[first]!, Math.abs(beside - at) <= SIDE_BY_SIDE ? 1 : 0.5);
  }
  return pairs;
}
