import { faultsOf } from './faults.ts';
import { openGateway, type Gateway } from './gateway.ts';
import type { Pending, Place } from './interactions.ts';
import type { Json } from './json.ts';
import { GENEROUS, type Limits } from './limits.ts';
import { onLoopback } from './loopback.ts';
import { memberOf, type Member } from './member.ts';
import { guildPayload } from './payloads.ts';
import { openPosts, type Posted } from './posts.ts';
import { openRest, type Request } from './rest.ts';
import type { Lasts, Shape } from './routes/route.ts';
import { sendingOver } from './sending.ts';
import { openTroubles, type Troubles } from './troubles.ts';
import { makeWorld, serverOf, type World } from './world.ts';

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

/** A Discord on this machine, for one bot: REST and gateway on loopback, and a member who asks. */
export interface StandIn extends Member {
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
  /** Keeps a file. @returns its address */
  readonly keep: (name: string, bytes: Uint8Array) => string;
  /** Adds the bot to a server. */
  readonly join: (id: string, name: string) => void;
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
  const typed: string[] = [];
  const files = new Map<string, Uint8Array>();
  const posts = openPosts();
  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}`;

  const server = openRest(
    {
      world,
      pending,
      gatewayUrl,
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
      typed: (channel) => void typed.push(channel),
      posted: (channel, body) => posts.add({ channel, body }),
    },
    { made: requests, troubles, files, limits, heard },
  );
  const gateway = openGateway(world, shards, gatewayUrl);
  const loopback = await onLoopback(server, gateway);
  port = loopback.port;
  const { send, ask } = sendingOver(world, pending, gateway);

  return {
    api: `http://127.0.0.1:${port}/api`,
    world,
    gateway,
    requests,
    faults,
    posted: posts.all,
    typed,
    begin: (done, place) => send(done, place, () => {}),
    troubles,
    away: loopback.away,
    ...memberOf(world, gateway, ask),
    keep(name, bytes) {
      const path = `/attachments/${files.size + 1}/${name}`;
      files.set(path, bytes);
      // Signed as Discord's are.
      return `http://127.0.0.1:${port}${path}?ex=68b0f1cc&is=68afa04c&hm=0f9c_1a&`;
    },
    join(id, name) {
      const joined = { ...serverOf(id, world.servers.length), name };
      world.servers.push(joined);
      gateway.dispatch('GUILD_CREATE', guildPayload(world, joined));
    },
    nextPosted: posts.next,
    close: loopback.close,
  };
}
