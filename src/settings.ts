import { z } from 'zod';
import type { EnginePlace } from './opensearch/request.ts';
import { isLoopback } from './page/http/guard.ts';

const isBase = (address: string): boolean =>
  /^https?:$/.test(URL.parse(address)?.protocol ?? '') && !/\/v\d+$/.test(address);

/** Whoever asks is named apart from the address: an address is told, and logged. */
function isEngine(address: string): boolean {
  const { protocol = '', username, password, search, hash } = URL.parse(address) ?? {};
  return /^https?:$/.test(protocol) && !username && !password && !search && !hash;
}

/** Whether whoever is on the way to an address could read a password that is sent there. */
function isOverheard(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol !== 'https:' && !isLoopback(hostname);
}

/** Which of how many parts of the servers a bot answers in. */
export interface Shards {
  readonly own: readonly number[];
  readonly of: number;
}

function shardsIn(written: string): Shards {
  const [own = '', of] = written.split('/');
  return { own: [...new Set(own.split(',').map(Number))], of: Number(of) };
}

/** The id of a Discord server, or of a role there. */
export const SERVER = /^\d{15,20}$/;

/** Ids with commas between them. */
const ids = z
  .string()
  .transform((list) => list.split(',').map((id) => id.trim()))
  .pipe(z.array(z.string().regex(SERVER)));

/** What the environment may say. Every name is explained in .env.example. */
const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
  DISCORD_API: z
    .string()
    .transform((address) => address.replace(/\/+$/, ''))
    .refine(isBase)
    .optional(),
  DISCORD_SERVERS: ids.optional(),
  ADD_ROLES: ids.optional(),
  SHARDS: z
    .string()
    .regex(/^\d+(?:,\d+)*\/\d+$/)
    .transform(shardsIn)
    .refine(({ own, of }) => of > 0 && own.every((one) => one < of))
    .optional(),
  CORPUS: z.string().optional(),
  STORE: z.string().optional(),
  INDEX: z.string().optional(),
  ENGINE: z.enum(['embedded', 'opensearch']).optional(),
  OPENSEARCH_URL: z
    .string()
    .transform((address) => address.replace(/\/+$/, ''))
    .refine(isEngine)
    .optional(),
  OPENSEARCH_USER: z
    .string()
    .regex(/^[^:]+$/)
    .optional(),
  OPENSEARCH_PASSWORD: z.string().optional(),
  FETCH_HOSTS: z
    .string()
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .refine((hosts) => hosts.every((host) => URL.parse(`https://${host}`)?.host === host))
    .optional(),
  ALIVE: z.string().optional(),
  PAGE: z.enum(['on', 'off']).optional(),
  PAGE_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  PAGE_HOST: z
    .string()
    .refine((host) => URL.canParse(`http://${host.includes(':') ? `[${host}]` : host}`))
    .optional(),
  PAGE_URL: z
    .string()
    .transform((address) => address.replace(/\/+$/, ''))
    .refine((address) => URL.parse(address)?.origin === address && address.startsWith('http'))
    .optional(),
  PAGE_KEY: z.string().min(32).optional(),
});

/** The names of the settings, in the order of .env.example. */
export const SETTINGS = environment.keyof().options;
export type Setting = (typeof SETTINGS)[number];

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

/** What else has to be said, or said otherwise, where one of these is. */
function lackingFor(data: z.infer<typeof environment>): Setting[] {
  const { ENGINE: engine, OPENSEARCH_URL: url, OPENSEARCH_USER: user, OPENSEARCH_PASSWORD: password } = data;
  return [
    ...((engine === 'opensearch' && url === undefined) ||
    (url !== undefined && password !== undefined && isOverheard(url))
      ? (['OPENSEARCH_URL'] as const)
      : []),
    ...(password !== undefined && user === undefined ? (['OPENSEARCH_USER'] as const) : []),
    ...(user !== undefined && password === undefined ? (['OPENSEARCH_PASSWORD'] as const) : []),
  ];
}

/** For so many milliseconds an engine is asked again where that may help. */
const PATIENCE = 10_000;

function engineIn(data: z.infer<typeof environment>): EnginePlace | null {
  const { ENGINE: engine, OPENSEARCH_URL: url, OPENSEARCH_USER: user, OPENSEARCH_PASSWORD: password } = data;
  if (engine !== 'opensearch' || url === undefined) return null;
  const credentials = user !== undefined && password !== undefined ? { user, password } : null;
  return { url, credentials, patience: PATIENCE };
}

/** The environment of this process, with what a file such as .env adds to it; the file may be missing. */
export function environmentWith(file: string): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return process.env;
}

/** The store that is made and used unless STORE names another, in the working folder. */
export const STORE = 'verbatim.db';

/**
 * The file in which it is kept what the admins of servers have chosen, where there is no store: beside what is kept of the
 * articles, in the working folder where nothing is.
 */
export const settingsFile = (index: string | null): string => `${index ?? 'verbatim'}.servers.json`;
