import { type ClientOptions, GatewayIntentBits, Options, Partials } from 'discord.js';
import type { Shards } from '../../settings/environment.ts';
import { sending } from './sending.ts';

/** So many members' names are remembered, for questions about whom they mention. */
const NAMES = 200;

/**
 * How discord.js is to run. No privileged intent: Discord gives a bot the text of the messages that mention it. No message is
 * kept in memory. As many connections as Discord advises.
 * @param api the base of the REST API without its version, or null for Discord's own
 * @param shards which connections are made where other processes make others; null for all
 */
export const clientOptions = (api: string | null, shards: Shards | null = null): ClientOptions => ({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  // Without it, a first direct message to the bot is passed over.
  partials: [Partials.Channel],
  allowedMentions: { parse: [], repliedUser: false },
  ...(shards ? { shards: shards.own, shardCount: shards.of } : { shards: 'auto' }),
  makeCache: Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 0,
    ReactionManager: 0,
    UserManager: NAMES,
    GuildMemberManager: { maxSize: NAMES, keepOverLimit: ({ id, client }) => id === client.user.id },
  }),
  rest: { makeRequest: sending(), ...(api === null ? {} : { api }) },
});
