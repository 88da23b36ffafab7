import { DiscordAPIError, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';
import { manages } from './admin/manages.ts';

/**
 * Whether somebody may manage a server as Discord has it, by their ids.
 * @param fresh asks Discord anew; else what it said a few minutes ago is taken
 * @throws what Discord's client throws when Discord does not say
 */
export type Manages = (server: string, member: string, fresh: boolean) => Promise<boolean>;

/** So long what Discord said is remembered, in milliseconds. */
const REMEMBERED = 5 * 60_000;

/** So many answers are remembered; the oldest goes first. */
const MOST = 1_000;

/** What Discord answers of somebody who is no member, or of a server that the bot is not in. */
const NO: ReadonlySet<number> = new Set([403, 404]);

const Member = z.object({
  roles: z.array(z.string()),
  pending: z.boolean().optional(),
  communication_disabled_until: z.string().nullish(),
});
const Server = z.object({
  owner_id: z.string(),
  roles: z.array(z.object({ id: z.string(), permissions: z.string() })),
});

/** What a member may do in a server by their roles; the first role, which all have, has the id of the server. */
function permissionsOf(
  id: string,
  { roles: had }: z.infer<typeof Member>,
  { roles }: z.infer<typeof Server>,
): bigint {
  return roles
    .filter((role) => role.id === id || had.includes(role.id))
    .reduce((all, { permissions }) => all | BigInt(permissions), 0n);
}

/**
 * Looks up at Discord who may manage which server.
 * @param get what Discord has at a route
 * @param now in milliseconds
 */
export function openManaging(
  get: (route: `/${string}`) => Promise<unknown>,
  now: () => number = Date.now,
): Manages {
  const known = new Map<string, { readonly is: boolean; readonly until: number }>();
  const look = async (id: string, member: string): Promise<boolean> => {
    try {
      const [of, server] = await Promise.all([get(Routes.guildMember(id, member)), get(Routes.guild(id))]);
      const [one, all] = [Member.parse(of), Server.parse(server)];
      if (all.owner_id === member) return true;
      const permissions = permissionsOf(id, one, all);
      // Whoever is timed out may do nothing but look on; an administrator cannot be.
      const isOut = Date.parse(one.communication_disabled_until ?? '') > now();
      if (isOut && (permissions & PermissionFlagsBits.Administrator) === 0n) return false;
      return one.pending !== true && manages({ permissions });
    } catch (error) {
      if (error instanceof DiscordAPIError && NO.has(error.status)) return false;
      throw error;
    }
  };
  return async (server, member, fresh) => {
    const key = `${server} ${member}`;
    const before = known.get(key);
    if (before && !fresh && now() < before.until) return before.is;
    known.delete(key);
    const is = await look(server, member);
    known.set(key, { is, until: now() + REMEMBERED });
    if (known.size > MOST) known.delete(known.keys().next().value!);
    return is;
  };
}
