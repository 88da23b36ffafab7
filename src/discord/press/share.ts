import { createHash } from 'node:crypto';
import { PermissionFlagsBits } from 'discord.js';
import { pageWords } from '../../words/page.ts';
import { pressWords } from '../../words/press.ts';
import type { Says } from '../../words.ts';
import { awaited } from '../late.ts';
import { messageOfLine, messageOfOutcome } from '../message-of.ts';
import { againOf } from './again.ts';
import type { Press, Pressed } from './press.ts';

/** Discord takes so many signs, and gives the message that it has where the same are sent again within minutes. */
const NONCE = 24;

/** Whether somebody who may do these things may write messages where a button was pressed. */
function mayWrite({ parent }: Pressed, permissions: bigint): boolean {
  const { Administrator, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;
  const needed = ViewChannel | (parent !== null ? SendMessagesInThreads : SendMessages);
  return (permissions & Administrator) !== 0n || (permissions & needed) === needed;
}

/** Posts an answer that one member alone sees as an ordinary message in the same channel, if they may write there themselves. */
export const share: Press = {
  verb: 'share',
  async run(room, pressed, id) {
    const { called, may, member, message: from, permissions, there } = pressed;
    const tell = (line: Says): Promise<void> => pressed.answer(messageOfLine(line), 'alone');
    if (pressed.isElsewhere) return tell(pressWords.notHere);
    if (!mayWrite(pressed, permissions)) return tell(pressWords.mayNotShare);
    if (!mayWrite(pressed, may)) return tell(pressWords.cannotShare);
    const question = againOf(pressed, id, 'page', member);
    if (!question) return tell(pageWords.changed);
    const outcome = await awaited(pressed, room.desk.answer({ ...question, by: called }), 'alone');
    const message = messageOfOutcome(outcome, pageWords.changed);
    if (!message) return;
    if (outcome.kind !== 'shown') return pressed.answer(message, 'alone');
    const nonce = createHash('sha256').update(`${from.id} ${id}`).digest('hex').slice(0, NONCE);
    return tell((await there.post(message, nonce)) ? pressWords.shared : pressWords.cannotShare);
  },
};
