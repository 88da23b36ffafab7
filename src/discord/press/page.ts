import { pageWords } from '../../words/page.ts';
import { againOf } from './again.ts';
import { answerTo } from './answer-to.ts';
import type { Press } from './press.ts';
import { ownerOf } from './under.ts';

/** Turns to another page of an answer, in its place. */
export const page: Press = {
  verb: 'page',
  run: (room, pressed, id) =>
    answerTo(room, pressed, againOf(pressed, id, 'page', ownerOf(pressed)), 'instead', pageWords.changed),
};
