import type { Asked, Typing } from './asked.ts';
import type { Room } from './room.ts';

/**
 * Whether something is answered: it comes from a listed server, and through the installation there. Direct messages come
 * from no server, and somebody who installed the bot for themselves carries it into servers that never asked for it.
 */
export const isOpenTo = <T extends Asked | Typing>(
  { servers }: Pick<Room, 'servers'>,
  asked: T,
): asked is T & { readonly server: string } =>
  asked.server !== null && servers.includes(asked.server) && asked.owners['0'] === asked.server;
