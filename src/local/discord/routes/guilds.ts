import { guildPayload, memberPayload } from '../payloads.ts';
import type { Reply, Route } from './route.ts';

const UNKNOWN_GUILD: Reply = { status: 404, body: { code: 10_004, message: 'Unknown Guild' } };
const UNKNOWN_MEMBER: Reply = { status: 404, body: { code: 10_007, message: 'Unknown Member' } };

const guild: Route = {
  method: 'GET',
  path: /^\/guilds\/(\d+)$/,
  run({ world }, [id = '']) {
    const server = world.servers.find((one) => one.id === id);
    return server ? { status: 200, body: guildPayload(world, server) } : UNKNOWN_GUILD;
  },
};

const guildMember: Route = {
  method: 'GET',
  path: /^\/guilds\/(\d+)\/members\/(\d+)$/,
  run({ world }, [server = '', id]) {
    if (!world.servers.some((one) => one.id === server)) return UNKNOWN_GUILD;
    const usual = [world.member, world.bot].map((user) => ({ user, pending: false }));
    const found = [...usual, ...(world.others.get(server) ?? [])].find(({ user }) => user.id === id);
    if (!found) return UNKNOWN_MEMBER;
    return { status: 200, body: { ...memberPayload(found.user), pending: found.pending } };
  },
};

/** Servers, and who is a member of them. */
export const GUILDS: readonly Route[] = [guild, guildMember];
