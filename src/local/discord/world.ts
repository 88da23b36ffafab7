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
  readonly servers: readonly Server[];
  /** The channel in which `member` and the bot write to each other alone. */
  readonly direct: string;
  /** The commands that the bot registered, as it sent them. */
  commands: Json[];
  /** What the bot may do in a channel, in Discord’s bits; everything where nothing is said. */
  readonly permissions: Map<string, bigint>;
  /** The messages that were sent with a number, which are not sent again. */
  readonly nonces: Map<string, Json>;
}

export function makeWorld(token: string, servers: readonly string[]): World {
  const application = snowflake();
  return {
    token,
    application,
    bot: { id: application, username: 'verbatim', bot: true },
    member: { id: snowflake(), username: 'member', bot: false },
    servers: servers.map((id, i) => ({
      id,
      name: `Server ${i + 1}`,
      channel: snowflake(),
      role: snowflake(),
    })),
    direct: snowflake(),
    commands: [],
    permissions: new Map(),
    nonces: new Map(),
  };
}
