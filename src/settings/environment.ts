import { z } from 'zod';
import { isBase, isEngine } from './address.ts';

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
export const environment = z.object({
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

/** What the environment says, each value by itself. */
export type Environment = z.infer<typeof environment>;

/** The names of the settings, in the order of .env.example. */
export const SETTINGS = environment.keyof().options;
export type Setting = (typeof SETTINGS)[number];
