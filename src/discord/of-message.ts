import type { Message, OmitPartialGroupDMChannel } from 'discord.js';
import type { Asked } from './asked.ts';
import { questionOf } from './mention.ts';
import type { Mentioned } from './mention.ts';

type Sent = OmitPartialGroupDMChannel<Message>;

/** The name a member reads where somebody, a role or a channel is mentioned. */
function nameOf({ mentions, guild }: Sent, kind: Mentioned, id: string): string | null {
  if (kind === 'role') return mentions.roles.get(id)?.name ?? null;
  if (kind === 'channel') return guild?.channels.cache.get(id)?.name ?? null;
  return mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName ?? null;
}

/** What is asked of the bot: every direct message to it, and in a server what mentions it. */
function questionIn(message: Sent): string | null {
  const { client, guild, content } = message;
  const role = guild?.roles.botRoleFor(client.user)?.id ?? null;
  const question = questionOf(content, { user: client.user.id, role }, (kind, id) =>
    nameOf(message, kind, id),
  );
  return question ?? (message.inGuild() ? null : content);
}

/** What somebody asks by a message; null for one that asks the bot nothing. */
export function askedIn(message: Sent): Asked | null {
  if (message.author.bot || message.system) return null;
  const question = questionIn(message);
  if (question === null) return null;
  const { id, guildId, author, member, channelId } = message;
  return {
    kind: 'mention',
    id,
    server: guildId,
    owners: guildId === null ? {} : { '0': guildId },
    member: author.id,
    permissions: member?.permissions.bitfield ?? 0n,
    roles: member ? [...member.roles.cache.keys()] : [],
    channel: channelId,
    parent: message.channel.isThread() ? message.channel.parentId : null,
    isDirect: guildId === null,
    // Nobody asks what it may do by a message.
    may: 0n,
    name: '',
    given: { question },
    files: {},
    chosen: [],
    message: null,
    async answer(body) {
      // Sent twice, it is one message: Discord remembers the number for a while.
      await message.reply({ ...body, failIfNotExists: false, nonce: id, enforceNonce: true });
    },
    async later() {
      await message.channel.sendTyping();
    },
  };
}
