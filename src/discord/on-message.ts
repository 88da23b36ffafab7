import type { Message, OmitPartialGroupDMChannel } from 'discord.js';
import { closed } from '../words/discord.ts';
import { askerOf } from './asker.ts';
import { answering } from './faults.ts';
import { questionOf } from './mention.ts';
import type { Mentioned } from './mention.ts';
import { messageOfLine, messageOfOutcome } from './message-of.ts';
import { isOpen } from './place.ts';
import type { Room } from './room.ts';

type Sent = OmitPartialGroupDMChannel<Message>;

/** The name a member reads where somebody, a role or a channel is mentioned. */
function nameOf({ mentions, guild }: Sent, kind: Mentioned, id: string): string | null {
  if (kind === 'role') return mentions.roles.get(id)?.name ?? null;
  if (kind === 'channel') return guild?.channels.cache.get(id)?.name ?? null;
  return mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName ?? null;
}

/** What is asked of the bot: every direct message to it, and in a server what mentions it. */
function asked(message: Sent): string | null {
  const { client, guild, content } = message;
  const role = guild?.roles.botRoleFor(client.user)?.id ?? null;
  const question = questionOf(content, { user: client.user.id, role }, (kind, id) =>
    nameOf(message, kind, id),
  );
  return question ?? (message.inGuild() ? null : content);
}

/** Answers a message that mentions the bot with a question; an empty mention brings the help. */
export async function onMessage(room: Room, message: Sent): Promise<void> {
  if (message.author.bot || message.system) return;
  const question = asked(message);
  if (question === null) return;
  const send = (reply: ReturnType<typeof messageOfLine>): Promise<unknown> =>
    message.reply({ ...reply, failIfNotExists: false });
  await answering(
    room,
    async () => {
      if (!isOpen(room, message.guildId)) return send(messageOfLine(closed));
      const asker = askerOf(message.guildId, message.author.id);
      const outcome = await room.desk.answer({ ...asker, kind: 'question', question });
      // Everybody sees the reply, so whoever floods a channel is told so once and not each time.
      if (outcome.kind === 'refused' && !outcome.first) return;
      const reply = messageOfOutcome(outcome);
      if (reply) return send(reply);
    },
    send,
  );
}
