import type { Answer } from '../../answers/answer.ts';
import type { Says } from '../../words.ts';
import { pressWords } from '../../words/press.ts';
import type { Reply } from './card.ts';
import { laidOut } from './laid-out.ts';

/** Every passage of an answer with where it stands, in a file. @param asked what was asked, at its end */
export function textReply(answer: Answer, asked: Says): Reply {
  const { head, cards, counts } = laidOut(answer, 0, 'all');
  return {
    head: [],
    cards: [[{ style: 'text', says: pressWords.allInFile(counts) }], [{ style: 'note', says: asked }]],
    rest: () => ({ style: 'text', says: [] }),
    files: [
      {
        name: 'answer.txt',
        cards: [head, ...cards.map(({ card }) => card), [{ style: 'note', says: asked }]],
      },
    ],
  };
}
