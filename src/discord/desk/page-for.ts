import type { Answer } from '../../answers/answer.ts';
import { pageWords } from '../../words/page.ts';
import type { Reply } from '../reply/card.ts';
import { cards } from '../reply/cards.ts';
import type { Opens } from '../reply/laid-out.ts';
import { pageOf } from '../reply/page-of.ts';
import { aroundId, CHOOSE_AROUND, placeOf } from './around-id.ts';
import { turnId } from './turn-id.ts';

const AROUND = {
  idOf: (place: Opens) => aroundId({ ...place, wide: 1 }),
  choose: CHOOSE_AROUND,
  valueOf: placeOf,
};

/**
 * A page of an answer, with what was asked and the buttons that bring the others.
 * @param line what was asked; null where it cannot be read back, so that there is one page alone
 * @param from the first thing shown, counted from 0
 * @param mark of the buttons, made where there are any
 */
export const pageFor = (answer: Answer, line: string | null, from: number, mark: () => string): Reply =>
  line === null
    ? cards(answer)
    : pageOf(answer, from, {
        asked: pageWords.asked(line),
        idOf: (first) => turnId(first, mark()),
        around: AROUND,
      });
