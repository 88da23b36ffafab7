import type { Json } from './json.ts';
import { snowflake } from './snowflake.ts';
import type { Server, User, World } from './world.ts';

const EVERYTHING = '2251799813685247';

export const userPayload = ({ id, username, bot }: User): Json => ({
  id,
  username,
  bot,
  discriminator: '0',
  global_name: null,
  avatar: null,
});

export const memberPayload = (user: User, roles: readonly string[] = []): Json => ({
  user: userPayload(user),
  roles,
  nick: null,
  avatar: null,
  joined_at: '2020-01-01T00:00:00.000Z',
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  permissions: EVERYTHING,
});

const rolePayload = (id: string, name: string, tags: Json | null): Json => ({
  id,
  name,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  position: tags ? 1 : 0,
  permissions: EVERYTHING,
  managed: tags !== null,
  mentionable: false,
  flags: 0,
  ...(tags ? { tags } : {}),
});

export const channelPayload = (server: Server): Json => ({
  id: server.channel,
  type: 0,
  guild_id: server.id,
  name: 'general',
  position: 0,
  permission_overwrites: [],
  parent_id: null,
  nsfw: false,
});

export const guildPayload = (world: World, server: Server): Json => ({
  id: server.id,
  name: server.name,
  icon: null,
  owner_id: world.member.id,
  unavailable: false,
  large: false,
  member_count: 2,
  joined_at: '2020-01-01T00:00:00.000Z',
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  premium_tier: 0,
  nsfw_level: 0,
  system_channel_flags: 0,
  preferred_locale: 'en-GB',
  features: [],
  emojis: [],
  stickers: [],
  roles: [
    rolePayload(server.id, '@everyone', null),
    rolePayload(server.role, 'Verbatim', { bot_id: world.bot.id }),
  ],
  channels: [channelPayload(server)],
  threads: [],
  members: [memberPayload(world.bot, [server.role])],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
});

/** A message as Discord gives it back. `body` is what its author sent. */
export const messagePayload = (channel: string, author: User, body: Json): Json => ({
  id: snowflake(),
  channel_id: channel,
  author: userPayload(author),
  content: '',
  timestamp: new Date().toISOString(),
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [],
  mention_roles: [],
  attachments: [],
  embeds: [],
  components: [],
  pinned: false,
  type: 0,
  flags: 0,
  ...body,
});

const ids = (content: string, mention: RegExp): string[] =>
  [...content.matchAll(mention)].map(([, id]) => id!);

/** A message that is replied to, with a ping unless it is switched off. */
export interface ReplyTo {
  readonly message: Json;
  readonly ping?: boolean;
}

/** The kind of a message that replies to another. */
const REPLY = 19;

/**
 * The MESSAGE_CREATE of what somebody writes in a server, or in a DM to the bot. Without the privileged intent
 * for message contents, Discord blanks what does not mention the bot.
 */
export function writtenPayload(
  world: World,
  content: string,
  server: Server | undefined,
  author: User,
  to: ReplyTo | null = null,
): Json {
  const replied = to && (to.message['author'] as Json)['id'];
  const pings = to?.ping === false ? [] : [replied].filter((id) => typeof id === 'string');
  const mentions = new Set([...ids(content, /<@!?(\d+)>/g), ...pings]);
  const readable = !server || mentions.has(world.bot.id) || author.id === world.bot.id;
  const { user: _, ...member } = memberPayload(author);
  return messagePayload(server?.channel ?? world.direct, author, {
    content: readable ? content : '',
    mentions: [world.bot, world.member].filter(({ id }) => mentions.has(id)).map(userPayload),
    mention_roles: ids(content, /<@&(\d+)>/g),
    mention_everyone: /@(?:everyone|here)/.test(content),
    channel_type: server ? 0 : 1,
    ...(server ? { guild_id: server.id, member } : {}),
    ...(to && {
      type: REPLY,
      message_reference: { type: 0, message_id: to.message['id'], channel_id: to.message['channel_id'] },
      // Of what others wrote, Discord shows no words.
      referenced_message:
        replied === world.bot.id ? to.message : { ...to.message, content: '', components: [] },
    }),
  });
}
