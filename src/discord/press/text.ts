import { pageWords } from '../../words/page.ts';
import { againOf } from './again.ts';
import { answerTo } from './answer-to.ts';
import type { Press } from './press.ts';

/** Gives every passage of an answer with where it stands as a file, to whoever presses alone. */
export const text: Press = {
  verb: 'text',
  run: (room, pressed, id) =>
    answerTo(room, pressed, againOf(pressed, id, 'text', null), 'alone', pageWords.changed),
};
