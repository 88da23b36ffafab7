import type { Answer } from '../../answers/answer.ts';
import { remainingWords } from '../../words/remaining.ts';
import type { Reply } from './card.ts';
import { laidOut } from './laid-out.ts';

/** An answer as a reply of one message: as much as fits, and how much does not. */
export function cards(answer: Answer): Reply {
  const { head, cards: laid, counts } = laidOut(answer);
  return {
    head,
    cards: laid.map(({ card }) => card),
    rest: (hidden) => {
      const shown = laid.slice(0, laid.length - hidden).reduce((sum, one) => sum + one.counts, 0);
      return { style: 'text', says: remainingWords[answer.kind](counts - shown) };
    },
  };
}
