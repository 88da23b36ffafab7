import { pageWords } from '../../words/page.ts';
import { answerTo } from './answer-to.ts';
import { passageOf } from './passage.ts';
import type { Press } from './press.ts';

/** Shows how the article of a passage is cited. */
export const cite: Press = {
  verb: 'cite',
  run: (room, pressed, id) =>
    answerTo(room, pressed, passageOf(pressed, id, 'cite'), 'alone', pageWords.changed),
};
