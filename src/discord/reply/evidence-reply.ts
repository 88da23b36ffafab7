import type { Answer } from '../../answers/answer.ts';
import { shortened } from '../../answers/check/shortened.ts';
import { checkWords } from '../../words/check.ts';
import { evidenceWords } from '../../words/evidence.ts';
import type { Card, Reply } from './card.ts';
import { cards } from './cards.ts';
import { lengthOf } from './compose.ts';

/** A card that takes more than this has no place beside the head. */
const LONGEST = 2_800;

/** The passages that bear on a message, as a reply: how many of its sentences have any, then a card for each sentence. */
export function evidenceReply(answers: readonly Answer[]): Reply {
  const found = answers.filter(({ evidence }) => evidence.length > 0).length;
  return {
    head: [
      { style: 'heading', says: evidenceWords.head(found, answers.length) },
      ...(found > 0 ? [{ style: 'text' as const, says: evidenceWords.yours }] : []),
    ],
    cards: answers.flatMap(cardsOf),
    rest: () => ({ style: 'text', says: checkWords.nextPage }),
  };
}

/** The sentence with its first passages, and a card for those of each other article. */
function cardsOf(answer: Answer, index: number): Card[] {
  const asked: Card = [{ style: 'text', says: evidenceWords.sentence(index + 1, shortened(answer.query)) }];
  if (answer.evidence.length === 0) return [[...asked, { style: 'note', says: evidenceWords.none }]];
  const [first = [], ...more] = cards(answer).cards;
  const whole = [...asked, ...first];
  return [
    lengthOf(whole) <= LONGEST ? whole : [...asked, { style: 'note', says: checkWords.tooMuch }],
    ...more,
  ];
}
