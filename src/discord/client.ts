import { Client, Events, GatewayIntentBits, Partials, Status } from 'discord.js';
import type { Guild } from 'discord.js';
import { unlisted } from '../words/admin.ts';
import { alreadyRegistered, disconnected, invite, registered, started } from '../words/discord.ts';
import type { Asked, Typing } from './asked.ts';
import { NEEDED } from './admin/missing.ts';
import { report } from './faults.ts';
import { askedBy } from './of-interaction.ts';
import { askedIn } from './of-message.ts';
import { openMembership } from './membership.ts';
import { onAsked } from './on-asked.ts';
import { register } from './registration.ts';
import type { Room } from './room.ts';

/** What the bot needs to do in a channel; a server's admins may narrow it. */
const PERMISSIONS = NEEDED.reduce((all, { flag }) => all | flag, 0n);

/** Where an admin adds the bot to a server: always at Discord itself, whatever the API's address. */
const inviteTo = (application: string): string =>
  `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=${PERMISSIONS}`;

/** The bot as Discord knows it. */
export interface Bot {
  /**
   * Signs in, registers the commands and answers from then on.
   * @throws what discord.js throws when that fails; see `startupProblem`
   */
  readonly start: (token: string) => Promise<void>;
  /** Whether Discord is connected now. */
  readonly isConnected: () => boolean;
  /** Settles when Discord has ended the connection for good. */
  readonly ended: Promise<void>;
  /** Takes no more questions, lets what is being answered be sent, then signs out. */
  readonly close: () => Promise<void>;
}

/**
 * Makes the bot. No privileged intent: Discord gives a bot the text of the messages that mention it.
 * @param api the base of the REST API without its version, or null for Discord's own
 */
export function makeBot(api: string | null, room: Room): Bot {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, a first direct message to the bot is passed over.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    ...(api === null ? {} : { rest: { api } }),
  });
  const working = new Set<Promise<void>>();
  const answer = (asked: Asked | Typing | null): void => {
    if (!asked) return;
    const work = onAsked(room, asked, isMember);
    working.add(work);
    void work.finally(() => working.delete(work));
  };
  const isMember = openMembership((route) => client.rest.get(route));
  client.on(Events.InteractionCreate, (interaction) => answer(askedBy(interaction)));
  client.on(Events.MessageCreate, (message) => answer(askedIn(message)));
  const tellUnlisted = ({ id, name }: Guild): void => {
    if (!room.servers.includes(id)) room.log(unlisted(name, id, room.servers));
  };
  client.on(Events.GuildCreate, tellUnlisted);
  client.on(Events.Error, (error) => void report(room, error));
  const ended = new Promise<void>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      room.log(disconnected(code));
      resolve();
    });
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  return {
    ended,
    isConnected: () => client.isReady() && client.ws.status === Status.Ready,
    async start(token) {
      await client.login(token);
      const online = await ready;
      room.log(started(online.user.username, room.servers.length));
      // Those that it was added to while it was away.
      for (const server of online.guilds.cache.values()) if (server.available) tellUnlisted(server);
      const adds = room.adding !== null;
      const changed = await register(online, room.commands, room.messageCommands, adds);
      const many = room.commands.length + room.messageCommands.length + Number(adds) + 1;
      room.log(changed ? registered(many) : alreadyRegistered);
      room.log(invite(inviteTo(online.application.id)));
    },
    async close() {
      client.removeAllListeners(Events.InteractionCreate);
      client.removeAllListeners(Events.MessageCreate);
      await Promise.allSettled(working);
      await client.destroy();
    },
  };
}
