import type { Evidence } from '../../answers/answer.ts';

/** So much text at most, as it is sent, goes on one card: two cards and what we say first fill a message. */
const CARD = 1_700;

/**
 * Neighbours from one article put together, in the order given, as long as they fit on one card.
 * @param lengthOf how much text one of them takes with everything that is said of it
 */
export function grouped(evidence: readonly Evidence[], lengthOf: (one: Evidence) => number): Evidence[][] {
  const groups: Evidence[][] = [];
  let size = 0;
  for (const one of evidence) {
    const last = groups.at(-1);
    const length = lengthOf(one);
    if (last && last[0]!.article === one.article && size + length <= CARD) {
      last.push(one);
      size += length;
    } else {
      groups.push([one]);
      size = length;
    }
  }
  return groups;
}
