import { snowflake } from './snowflake.ts';
import type { Json } from './json.ts';

/** Someone who writes. */
export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot: boolean;
}

/** A server with one channel and the role that Discord gives the bot there. */
export interface Server {
  readonly id: string;
  readonly name: string;
  readonly channel: string;
  readonly role: string;
}

/** Everything that exists in the stand-in. */
export interface World {
  /** Changed, it is refused from then on. */
  token: string;
  readonly application: string;
  readonly bot: User;
  readonly member: User;
  readonly servers: Server[];
  /** Who is in a server besides `member` and the bot, by the server's id. */
  readonly others: Map<string, { readonly user: User; readonly pending: boolean }[]>;
  /** The channel in which `member` and the bot write to each other alone. */
  readonly direct: string;
  /** What the bot has posted, as Discord gives it back. */
  readonly messages: Json[];
  /** The commands that the bot registered, as it sent them. */
  commands: Json[];
  /** What the bot may do in a channel, in Discord’s bits; everything where nothing is said. */
  readonly permissions: Map<string, bigint>;
  /** The messages that were sent with a number, which are not sent again. */
  readonly nonces: Map<string, Json>;
}

export const serverOf = (id: string, i: number): Server => ({
  id,
  name: `Server ${i + 1}`,
  channel: snowflake(),
  role: snowflake(),
});

export function makeWorld(token: string, servers: readonly string[]): World {
  const application = snowflake();
  return {
    token,
    application,
    bot: { id: application, username: 'verbatim', bot: true },
    member: { id: snowflake(), username: 'member', bot: false },
    servers: servers.map(serverOf),
    others: new Map(),
    messages: [],
    direct: snowflake(),
    commands: [],
    permissions: new Map(),
    nonces: new Map(),
  };
}
