import { pageWords } from '../../words/page.ts';
import { againOf } from './again.ts';
import { answerTo } from './answer-to.ts';
import type { Press } from './press.ts';

/** Shows the passages that come closest, where nothing answers, to whoever presses alone. */
export const near: Press = {
  verb: 'near',
  run: (room, pressed, id) =>
    answerTo(room, pressed, againOf(pressed, id, 'near', null), 'alone', pageWords.changed),
};
