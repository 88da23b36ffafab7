import { MessageReferenceType, MessageType } from 'discord.js';
import type { Message, OmitPartialGroupDMChannel } from 'discord.js';
import type { Asked } from './asked.ts';
import { leansOnMessage } from './follow/leans.ts';
import { wordsOf } from './mention.ts';
import type { Me, Mentioned } from './mention.ts';
import { unmarked } from './unmarked.ts';

type Sent = OmitPartialGroupDMChannel<Message>;

/** The name a member reads where somebody, a role or a channel is mentioned. */
function nameOf({ mentions, guild }: Sent, kind: Mentioned, id: string): string | null {
  if (kind === 'role') return mentions.roles.get(id)?.name ?? null;
  if (kind === 'channel') return guild?.channels.cache.get(id)?.name ?? null;
  return mentions.members?.get(id)?.displayName ?? mentions.users.get(id)?.displayName ?? null;
}

/** Who the bot is where a message was written. */
const meIn = ({ client, guild }: Sent): Me => ({
  user: client.user.id,
  role: guild?.roles.botRoleFor(client.user)?.id ?? null,
});

/** Whether it replies to a message of the bot's own, and to be heard: without the ping Discord does not show its words. */
const repliesToMe = ({ client, mentions }: Sent): boolean =>
  mentions.repliedUser?.id === client.user.id && mentions.users.has(client.user.id);

/**
 * What is asked of the bot: every direct message to it, and in a server what mentions it or replies to it.
 * @returns undefined where its role is mentioned, whose words Discord does not show; null where nothing is asked of it
 */
function questionIn(message: Sent): string | undefined | null {
  const me = meIn(message);
  const content = unmarked(message.content);
  const found = wordsOf(content, me, (kind, id) => nameOf(message, kind, id));
  if (found.mentioned || !message.inGuild()) return found.words;
  if (repliesToMe(message)) return found.words === '' ? null : found.words;
  return me.role !== null && message.mentions.roles.has(me.role) ? undefined : null;
}

const isSetOff = (line: string): boolean => /^\s*>{1,3}\s/u.test(line);

/** The lines of a message that are set off as a quotation, where the others only ask whether it is right; null where not. */
function setOffIn(message: Sent): string | null {
  const lines = message.content.split('\n');
  const read = (some: readonly string[]): string =>
    wordsOf(unmarked(some.join('\n')), meIn(message), (kind, id) => nameOf(message, kind, id)).words;
  const quoted = read(lines.filter(isSetOff));
  return quoted !== '' && leansOnMessage(read(lines.filter((line) => !isSetOff(line)))) ? quoted : null;
}

/** The message that it replies to. */
function repliedIn(message: Sent): Asked['replied'] {
  const { reference, client, mentions } = message;
  if (reference?.type !== MessageReferenceType.Default || message.type !== MessageType.Reply) return null;
  const isMine = mentions.repliedUser?.id === client.user.id;
  return {
    isMine,
    // Of nobody else's message is anything looked at.
    async components() {
      if (!isMine) return [];
      const before = await message.fetchReference();
      return before.author.id === client.user.id ? before.components.map((part) => part.toJSON()) : [];
    },
  };
}

/** What somebody asks by a message; null for one that asks the bot nothing. */
export function askedIn(message: Sent): Asked | null {
  if (message.author.bot || message.webhookId !== null || message.system) return null;
  const question = questionIn(message);
  if (question === null) return null;
  const quotation = question === undefined ? null : setOffIn(message);
  const { id, guildId, author, member, channelId } = message;
  return {
    kind: 'mention',
    id,
    server: guildId,
    owners: guildId === null ? {} : { '0': guildId },
    member: author.id,
    called: member?.displayName ?? author.displayName,
    permissions: member?.permissions.bitfield ?? 0n,
    roles: member ? [...member.roles.cache.keys()] : [],
    channel: channelId,
    parent: message.channel.isThread() ? message.channel.parentId : null,
    isDirect: guildId === null,
    // Nobody asks what it may do by a message.
    may: 0n,
    name: '',
    given: {
      ...(question !== undefined && { question }),
      ...(quotation !== null && { quotation }),
    },
    replied: repliedIn(message),
    files: {},
    chosen: [],
    message: null,
    there: null,
    async answer(body) {
      // Sent twice, it is one message: Discord remembers the number for a while.
      await message.reply({ ...body, failIfNotExists: false, nonce: id, enforceNonce: true });
    },
    async later() {
      // Where it cannot be shown, or comes late, an answer may be sent all the same; if not, that is told.
      void message.channel.sendTyping().catch(() => {});
    },
  };
}
