import { pageWords } from '../../words/page.ts';
import { answerTo } from './answer-to.ts';
import { passageOf } from './passage.ts';
import type { Press } from './press.ts';

/** Gives a passage alone, to be copied. */
export const copy: Press = {
  verb: 'copy',
  run: (room, pressed, id) =>
    answerTo(room, pressed, passageOf(pressed, id, 'copy'), 'alone', pageWords.changed),
};
