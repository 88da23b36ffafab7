import type { EnginePlace } from './opensearch/request.ts';
import { engineIn, lackingFor } from './settings/engine.ts';
import { environment, type Setting, SETTINGS, type Shards } from './settings/environment.ts';

export interface Settings {
  /** Without a token the room is this terminal. */
  readonly token: string | null;
  /** The base of the REST API, without version or final slash; null for Discord's own. */
  readonly api: string | null;
  /** The ids of the servers whose members are answered. */
  readonly servers: readonly string[];
  /** The ids of the roles whose members may add articles, beside those who may manage their server. */
  readonly addRoles: readonly string[];
  /** The shards that this process connects; null for all of them. */
  readonly shards: Shards | null;
  /** The folder of the articles; null for the seeds. */
  readonly corpus: string | null;
  /** The file of the store; null for the one that `npm run import` makes unless told otherwise, when it is there. */
  readonly store: string | null;
  /** The file that keeps what was read between starts; null for none. */
  readonly index: string | null;
  /** The search engine that keeps the articles; null where they are in this process. */
  readonly engine: EnginePlace | null;
  /** The hosts that articles may be fetched from. */
  readonly fetchHosts: readonly string[];
  /** The file that is written again and again while Discord is connected; null for none. */
  readonly alive: string | null;
  /** Where the page is opened; null for no page. */
  readonly page: PagePlace | null;
}

export interface PagePlace {
  readonly host: string;
  /** Null for the usual one, or a free one where that is taken. */
  readonly port: number | null;
  /** The address by which it is reached, where another program stands before it. */
  readonly url: string | null;
  /** What links to it are signed with; null for a key of its own. */
  readonly key: string | null;
}

/**
 * Reads the settings from the environment. An empty value counts as none.
 * @returns the settings, or the names of those whose value cannot be used; a value is never repeated
 */
export function readSettings(from: Readonly<Record<string, string | undefined>>): Settings | Setting[] {
  const given = Object.entries(from).map(([name, value]) => [name, value?.trim() || undefined]);
  const { data, error } = environment.safeParse(Object.fromEntries(given));
  if (error) return SETTINGS.filter((name) => error.issues.some(({ path }) => path[0] === name));
  const lacking = lackingFor(data);
  if (lacking.length > 0) return lacking;
  return {
    token: data.DISCORD_TOKEN ?? null,
    api: data.DISCORD_API ?? null,
    servers: [...new Set(data.DISCORD_SERVERS)],
    addRoles: [...new Set(data.ADD_ROLES)],
    shards: data.SHARDS ?? null,
    corpus: data.CORPUS ?? null,
    store: data.STORE ?? null,
    index: data.INDEX ?? null,
    engine: engineIn(data),
    fetchHosts: [...new Set(data.FETCH_HOSTS)],
    alive: data.ALIVE ?? null,
    page:
      data.PAGE === 'off'
        ? null
        : {
            host: data.PAGE_HOST ?? '127.0.0.1',
            port: data.PAGE_PORT ?? null,
            url: data.PAGE_URL ?? null,
            key: data.PAGE_KEY ?? null,
          },
  };
}
