import type { Evidence } from '../../answers/answer.ts';

/** So much text at most goes on one card, so that a card fits in one message beside what we say. */
const CARD = 2500;

/** Neighbours from one article put together, in the order given, as long as they fit on one card. */
export function grouped(evidence: readonly Evidence[]): Evidence[][] {
  const groups: Evidence[][] = [];
  let size = 0;
  for (const one of evidence) {
    const last = groups.at(-1);
    const length = one.end - one.start;
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
