import { pageWords } from '../../words/page.ts';
import { againOf } from './again.ts';
import { answerTo } from './answer-to.ts';
import type { Press } from './press.ts';
import { ownerOf } from './under.ts';

/** Shows what one of several people of a name said: in the place of the answer to whoever asked, and to others alone. */
export const who: Press = {
  verb: 'who',
  run(room, pressed, id) {
    const owner = ownerOf(pressed);
    const isOwn = owner === null || owner === pressed.member;
    const question = againOf(pressed, id, 'who', isOwn ? owner : null);
    return answerTo(room, pressed, question, isOwn ? 'instead' : 'alone', pageWords.changed);
  },
};
