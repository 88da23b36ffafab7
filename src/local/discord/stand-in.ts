import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { faultsOf } from './faults.ts';
import { openGateway } from './gateway.ts';
import type { Gateway } from './gateway.ts';
import { attached, menu, press, slash, submit } from './done.ts';
import { choicesOf, interaction } from './interactions.ts';
import type { Outcome, Pending, Place } from './interactions.ts';
import type { Json } from './json.ts';
import { guildPayload, messagePayload, writtenPayload } from './payloads.ts';
import { openRest } from './rest.ts';
import type { Request } from './rest.ts';
import { GENEROUS, type Limits } from './limits.ts';
import type { ReplyTo } from './payloads.ts';
import type { Lasts, Shape } from './routes/route.ts';
import { openTroubles, type Troubles } from './troubles.ts';
import { makeWorld, serverOf } from './world.ts';
import type { User, World } from './world.ts';

export interface Settings {
  readonly token: string;
  /** The ids of the servers the bot is in. */
  readonly servers: readonly string[];
  /** Discord's own schema for a body: what is wrong with it, in words. */
  readonly schema: (shape: Shape, body: unknown) => readonly string[];
  /** How many connections it advises. */
  readonly shards?: number;
  readonly lasts?: Lasts;
  readonly limits?: Limits;
  /** Told of every request of the bot's once it is answered. */
  readonly heard?: (request: Request) => void;
}

const LASTS: Lasts = { acknowledged: 3_000, token: 15 * 60_000 };

/** A message that the bot posted. */
interface Posted {
  readonly channel: string;
  readonly body: Json;
}

/** A Discord on this machine, for one bot: REST and gateway on loopback, and a member who asks. */
export interface StandIn {
  /** The base of the REST API without its version. */
  readonly api: string;
  readonly world: World;
  readonly gateway: Gateway;
  /** Every request, in order. */
  readonly requests: readonly Request[];
  /** What was wrong with the bodies the bot sent; such a body is refused as Discord refuses it. */
  readonly faults: readonly string[];
  readonly posted: readonly Posted[];
  /** The channels in which the bot showed that it was writing. */
  readonly typed: readonly string[];
  /** Sends the bot what a member does (of `done.ts`). @returns the token by which its requests are known */
  readonly begin: (done: Json, place: Place) => string;
  /** What is to go wrong with its REST API. */
  readonly troubles: Troubles;
  /** It cannot be reached for so many milliseconds: every connection breaks, and none is taken. */
  readonly away: (milliseconds: number) => Promise<void>;
  readonly slash: (
    command: string,
    given: Readonly<Record<string, string>>,
    place: Place,
  ) => Promise<Outcome>;
  readonly complete: (
    command: string,
    option: string,
    typed: string,
    place: Place,
  ) => Promise<{ name: string; value: string }[]>;
  /** Keeps a file. @returns its address */
  readonly keep: (name: string, bytes: Uint8Array) => string;
  /** Uses a command with a file at an address. */
  readonly attach: (
    command: string,
    option: string,
    file: { readonly url: string; readonly size: number },
    place: Place,
  ) => Promise<Outcome>;
  /** Uses a command from the menu of a message that `author` wrote, the member if nobody is named. */
  readonly menu: (command: string, content: string, place: Place, author?: User) => Promise<Outcome>;
  /** Presses a button under a message of the bot's, or chooses from a menu there. */
  readonly press: (
    id: string,
    body: Json,
    place: Place,
    chosen?: string | readonly string[],
    kind?: number,
  ) => Promise<Outcome>;
  /** Adds the bot to a server. */
  readonly join: (id: string, name: string) => void;
  /** Presses several at once under one and the same message. */
  readonly pressAll: (ids: readonly string[], body: Json, place: Place) => Promise<Outcome[]>;
  /** Sends a form that the bot showed under a message, filled in by the ids of its fields. */
  readonly submit: (
    form: Json,
    filled: Readonly<Record<string, string>>,
    place: Place,
    under?: Json,
  ) => Promise<Outcome>;
  /** Writes a message as the member, or as `author`. */
  readonly write: (content: string, place: Place, author?: User, to?: ReplyTo) => void;
  /** The first message posted that is not yet taken; waits for it. */
  readonly nextPosted: () => Promise<Posted>;
  readonly close: () => Promise<void>;
}

/** Starts a Discord on a free port of this machine. It reaches nothing else. */
export async function openStandIn({
  token,
  servers,
  schema,
  shards = 1,
  lasts = LASTS,
  limits = GENEROUS,
  heard,
}: Settings): Promise<StandIn> {
  const world = makeWorld(token, servers);
  const pending = new Map<string, Pending>();
  const faults: string[] = [];
  const requests: Request[] = [];
  const troubles = openTroubles();
  const writing: string[] = [];
  const files = new Map<string, Uint8Array>();
  const posted: Posted[] = [];
  const takers: ((posted: Posted) => void)[] = [];
  let port = 0;

  const server = openRest(
    {
      world,
      pending,
      gatewayUrl: () => `ws://127.0.0.1:${port}`,
      accepts(purpose, shape, body) {
        const whole = shape.endsWith('MessageInteractionCallbackRequest') && purpose === 'message';
        const message = whole ? (body as Json)['data'] : body;
        const found = [
          ...schema(shape, body),
          ...faultsOf(purpose, purpose === 'commands' ? [body] : message),
        ];
        faults.push(...found.map((fault) => `${shape}: ${fault}`));
        return found.length === 0;
      },
      shards,
      lasts,
      typed: (channel) => void writing.push(channel),
      posted(channel, body) {
        posted.push({ channel, body });
        takers.shift()?.({ channel, body });
      },
    },
    { made: requests, troubles, files, limits, heard },
  );
  const gateway = openGateway(world, shards, () => `ws://127.0.0.1:${port}`);
  server.on('upgrade', (request, socket, head) =>
    gateway.server.handleUpgrade(request, socket, head, (opened) =>
      gateway.server.emit('connection', opened, request),
    ),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;

  const channelOf = (place: Place): string =>
    world.servers.find(({ id }) => id === place.server)?.channel ?? world.direct;
  const send = (done: Json, place: Place, settle: Pending['settle']): string => {
    const payload = interaction(world, done, place);
    const key = String(payload['token']);
    pending.set(key, {
      asked: Date.now(),
      isGone: place.isGone === true,
      hasty: place.hasty === true,
      ephemeral: false,
      acknowledged: null,
      after: 0,
      settle,
    });
    gateway.dispatch('INTERACTION_CREATE', payload);
    return key;
  };
  const ask = (done: Json, place: Place) => new Promise<Outcome>((settle) => void send(done, place, settle));

  let taken = 0;
  return {
    api: `http://127.0.0.1:${port}/api`,
    world,
    gateway,
    requests,
    faults,
    posted,
    typed: writing,
    begin: (done, place) => send(done, place, () => {}),
    troubles,
    async away(milliseconds) {
      for (const socket of gateway.server.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
      await pause(milliseconds);
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
    slash: (command, given, place) => ask(slash(world, command, given, null), place),
    keep(name, bytes) {
      const path = `/attachments/${files.size + 1}/${name}`;
      files.set(path, bytes);
      // Signed as Discord's are.
      return `http://127.0.0.1:${port}${path}?ex=68b0f1cc&is=68afa04c&hm=0f9c_1a&`;
    },
    attach: (command, option, file, place) => ask(attached(world, command, option, file), place),
    menu: (command, content, place, author = world.member) =>
      ask(menu(world, command, messagePayload(channelOf(place), author, { content })), place),
    press: (id, body, place, chosen, kind) =>
      ask(press(id, messagePayload(channelOf(place), world.bot, body), chosen, kind), place),
    join(id, name) {
      const joined = { ...serverOf(id, world.servers.length), name };
      world.servers.push(joined);
      gateway.dispatch('GUILD_CREATE', guildPayload(world, joined));
    },
    pressAll(ids, body, place) {
      const message = messagePayload(channelOf(place), world.bot, body);
      return Promise.all(ids.map((id) => ask(press(id, message), { ...place, hasty: true })));
    },
    submit: (form, filled, place, under = {}) =>
      ask(submit(form, filled, messagePayload(channelOf(place), world.bot, under)), place),
    complete: async (command, option, typed, place) =>
      choicesOf((await ask(slash(world, command, { [option]: typed }, option), place)).body),
    write: (content, place, author = world.member, to) =>
      gateway.dispatch(
        'MESSAGE_CREATE',
        writtenPayload(
          world,
          content,
          world.servers.find(({ id }) => id === place.server),
          author,
          to,
        ),
      ),
    nextPosted: () =>
      new Promise((resolve) => {
        const ready = posted[taken++];
        if (ready) resolve(ready);
        else takers.push(resolve);
      }),
    async close() {
      for (const socket of gateway.server.clients) socket.terminate();
      gateway.server.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
