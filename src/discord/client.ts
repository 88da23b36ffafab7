import { setTimeout as pause } from 'node:timers/promises';
import { Client, Events, type Guild, Status } from 'discord.js';
import { unlisted } from '../words/admin.ts';
import { alreadyRegistered, invite, registered, started } from '../words/discord.ts';
import {
  again as triedAgain,
  closedForGood,
  leftUnanswered,
  refusedThen,
  registering,
  signingIn,
} from '../words/running.ts';
import { NEEDED } from './admin/missing.ts';
import type { Asked, Typing } from './asked.ts';
import { again } from './connection/again.ts';
import type { Shards } from '../settings/environment.ts';
import { clientOptions } from './connection/client-options.ts';
import { passing } from './connection/startup-problem.ts';
import { tellConnection } from './connection/told.ts';
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
   * Signs in, registers the commands and answers from then on. What fails for a while is tried again and again.
   * @param able settles when there is something to answer from: nobody need be invited before
   * @throws what discord.js throws when signing in fails for another reason; see `startupProblem`
   */
  readonly start: (token: string, able?: Promise<boolean>) => Promise<void>;
  /** Whether Discord is connected now. */
  readonly isConnected: () => boolean;
  /** Settles when Discord has ended the connection for good. */
  readonly ended: Promise<void>;
  /** Takes no more questions, lets what is being answered be sent for a while, then signs out. */
  readonly close: () => Promise<void>;
}

/** In milliseconds: the first pause before something is tried again; how long what is being answered is waited for, and then Discord. */
export interface Times {
  readonly first: number;
  readonly answers: number;
  readonly signingOut: number;
}
export const TIMES: Times = { first: 1_000, answers: 2_000, signingOut: 500 };

/**
 * Makes the bot.
 * @param api the base of the REST API without its version, or null for Discord's own
 */
export function makeBot(
  api: string | null,
  given: Room,
  times: Times = TIMES,
  shards: Shards | null = null,
): Bot {
  const commandIds = new Map<string, string>();
  const room: Room = { ...given, commandIds };
  const working = new Set<Promise<void>>();
  const closing = new AbortController();
  const ended = Promise.withResolvers<void>();
  let client: Client | null = null;

  const answer = (asked: Asked | Typing | null): void => {
    if (!asked || closing.signal.aborted) return;
    const work = onAsked(room, asked, isMember);
    working.add(work);
    void work.finally(() => working.delete(work));
  };
  const isMember = openMembership((route) => client!.rest.get(route));
  const tellUnlisted = ({ id, name }: Guild): void => {
    if (!room.servers.includes(id)) room.log(unlisted(name, id, room.servers));
  };
  /** One that could not sign in cannot be used again. */
  function open(): Client {
    const opened = new Client(clientOptions(api, shards));
    opened.on(Events.InteractionCreate, (interaction) => answer(askedBy(interaction)));
    opened.on(Events.MessageCreate, (message) => answer(askedIn(message)));
    opened.on(Events.GuildCreate, tellUnlisted);
    opened.on(Events.Error, (error) => void report(room, error));
    opened.on(Events.ShardDisconnect, ({ code }) => {
      room.log(closedForGood(code));
      ended.resolve();
    });
    tellConnection(opened, (line) => !closing.signal.aborted && room.log(line));
    return opened;
  }
  async function signIn(token: string): Promise<Client<true>> {
    client = open();
    const ready = new Promise<Client<true>>((resolve) => client!.once(Events.ClientReady, resolve));
    await client.login(token);
    return ready;
  }
  const failed =
    (what: string) =>
    (error: unknown, milliseconds: number): void => {
      const why = passing(error);
      if (why === null && what === signingIn) throw error;
      room.log(triedAgain(what, why ?? refusedThen, milliseconds));
    };
  /** Registers the commands; what fails is tried again meanwhile. */
  async function registerAt(online: Client<true>): Promise<void> {
    const adds = room.adding !== null;
    const { changed, ids } = await register(online, room.commands, room.messageCommands, adds);
    for (const [name, id] of ids) commandIds.set(name, id);
    const many = room.commands.length + room.messageCommands.length + Number(adds) + 1;
    room.log(changed ? registered(many) : alreadyRegistered);
  }

  return {
    ended: ended.promise,
    isConnected: () => client !== null && client.isReady() && client.ws.status === Status.Ready,
    async start(token, able = Promise.resolve(true)) {
      const { signal } = closing;
      const online = await again(() => signIn(token), times.first, failed(signingIn), signal);
      room.log(started(online.user.username, room.servers.length));
      // Those that it was added to while it was away.
      for (const server of online.guilds.cache.values()) if (server.available) tellUnlisted(server);
      const first = Promise.withResolvers<void>();
      const work = () => registerAt(online).finally(first.resolve);
      void again(work, times.first, failed(registering), signal).catch(() => {});
      await first.promise;
      if (await able) room.log(invite(inviteTo(online.application.id)));
    },
    async close() {
      closing.abort();
      const all = Promise.allSettled(working).then(() => true);
      if (!(await Promise.race([all, pause(times.answers, false)]))) room.log(leftUnanswered);
      await Promise.race([client?.destroy(), pause(times.signingOut)]);
    },
  };
}
