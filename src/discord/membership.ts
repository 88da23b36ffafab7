import { DiscordAPIError, Routes } from 'discord.js';

/** Whether somebody is a member of a server, by their ids. */
export type IsMember = (server: string, member: string) => Promise<boolean>;

/** So long what Discord said is remembered, in milliseconds. */
const REMEMBERED = 5 * 60_000;

/** So many answers are remembered; the oldest goes first. */
const MOST = 10_000;

/** What Discord answers of somebody who is no member, or of a server that the bot is not in. */
const NO: ReadonlySet<number> = new Set([403, 404]);

/** One who has yet to agree to the rules of a server may not write there, and is none of its members here. */
const isWhole = (member: unknown): boolean =>
  typeof member === 'object' && member !== null && !('pending' in member && member.pending === true);

/**
 * Looks up at Discord who is a member where.
 * @param get what Discord has at a route
 * @param now in milliseconds
 * @returns a function that throws what `get` throws when Discord does not say
 */
export function openMembership(
  get: (route: `/${string}`) => Promise<unknown>,
  now: () => number = Date.now,
): IsMember {
  const known = new Map<string, { readonly is: Promise<boolean>; readonly until: number }>();
  const look = async (server: string, member: string): Promise<boolean> => {
    try {
      return isWhole(await get(Routes.guildMember(server, member)));
    } catch (error) {
      if (error instanceof DiscordAPIError && NO.has(error.status)) return false;
      throw error;
    }
  };
  return async (server, member) => {
    const key = `${server} ${member}`;
    const before = known.get(key);
    if (before && now() < before.until) return before.is;
    known.delete(key);
    const is = look(server, member);
    known.set(key, { is, until: now() + REMEMBERED });
    if (known.size > MOST) known.delete(known.keys().next().value!);
    try {
      return await is;
    } catch (error) {
      // What is not known is asked again.
      if (known.get(key)?.is === is) known.delete(key);
      throw error;
    }
  };
}
