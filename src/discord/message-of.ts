import type { APIContainerComponent } from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Answer } from '../answers/answer.ts';
import type { Says } from '../words.ts';
import type { Body } from './reply/body.ts';
import type { Reply } from './reply/card.ts';
import { cards } from './reply/cards.ts';
import { proved } from './reply/proved.ts';
import type { Room } from './room.ts';

/** One of our own sentences as a message. It holds no word of an article, so there is nothing to prove. */
export function messageOfLine(line: Says) {
  const reply = {
    head: [{ style: 'text' as const, says: line }],
    cards: [],
    rest: () => ({ style: 'text' as const, says: [] }),
  };
  const message = proved(reply, () => undefined);
  if (!message.ok) throw new Error(message.fault);
  return sendable(message.body);
}

/**
 * An answer as a message that has been proved.
 * @throws Error when the proof fails: nothing of the answer is sent then
 */
export const messageOf = (answer: Answer, room: Room) => messageOfReply(cards(answer), room);

/**
 * One page as a message that has been proved.
 * @throws Error when the proof fails: nothing of it is sent then
 */
export function messageOfReply(reply: Reply, { library }: Room) {
  const message = proved(reply, library.articleOf);
  if (!message.ok) throw new Error(`The reply is not proved: ${message.fault}`);
  return sendable(message.body);
}

/** The same body in discord.js's words. */
const sendable = (body: Body) => ({
  flags: MessageFlags.IsComponentsV2 as const,
  components: body.components as unknown as APIContainerComponent[],
  allowedMentions: { parse: [], repliedUser: false },
});
