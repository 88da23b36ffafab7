import { randomBytes } from 'node:crypto';
import { report } from '../discord/faults.ts';
import type { Room } from '../discord/room.ts';
import { linksBy, readPath } from './reading/link.ts';
import { readAt } from './reading/read-at.ts';
import { readRoutes } from './reading/routes.ts';
import { openChannel, SERVER, type Channel } from './room/channel.ts';
import { roomRoutes } from './room/routes.ts';
import { serve, type Served, type Where } from './serve.ts';

interface Given {
  /** All that the bot answers with, but whom. */
  readonly room: Omit<Room, 'servers'>;
  /** How many there are to ask. */
  readonly articles: number;
}

/**
 * Opens the page of this machine: a channel in which the bot answers as on Discord, and the reading room. The bot is not
 * started before somebody looks.
 * @throws Error when the port cannot be had
 */
export async function openPage(where: Where, { room, articles }: Given): Promise<Served> {
  let channel: Promise<Channel> | null = null;
  const inContext: Room['inContext'] = (_server, passage) =>
    served.address + readPath(passage.article, passage);
  const opened = (): Promise<Channel> => (channel ??= openChannel({ ...room, inContext }));
  const reading = readRoutes({
    read: readAt(room.desk),
    open: SERVER,
    links: linksBy(randomBytes(32)),
    now: Date.now,
  });
  const served = await serve(where, [roomRoutes(opened, articles), reading], (error) => report(room, error));
  return {
    address: served.address,
    async close() {
      await served.close();
      await (await channel)?.close();
    },
  };
}
