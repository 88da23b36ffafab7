import { report } from '../discord/faults.ts';
import type { Room } from '../discord/room.ts';
import type { PagePlace } from '../settings.ts';
import { pageWords } from '../words/local-page.ts';
import { isLoopback } from './http/guard.ts';
import { openChannel, type Channel } from './room/channel.ts';
import { roomRoutes } from './room/routes.ts';
import { serve, type Served } from './serve.ts';

interface Given {
  /** All that the bot answers with, but whom. */
  readonly room: Omit<Room, 'servers'>;
  /** How many there are to ask. */
  readonly articles: number;
}

/** The usual port. */
const PORT = 8475;

/**
 * Opens the page of this machine: a channel in which the bot answers as on Discord. The bot is not started before somebody
 * looks.
 * @param port 0 for a free one
 * @throws Error when the port cannot be had
 */
export async function openPage(
  place: { readonly host: string; readonly port: number },
  { room, articles }: Given,
): Promise<Served> {
  let channel: Promise<Channel> | null = null;
  const opened = (): Promise<Channel> => (channel ??= openChannel(room));
  const served = await serve(place, [roomRoutes(opened, articles)], (error) => report(room, error));
  return {
    address: served.address,
    async close() {
      await served.close();
      await (await channel)?.close();
    },
  };
}

/** The same where the settings say. @returns null when it cannot be opened there, which is told */
export async function openPageAt(
  { host, port }: PagePlace,
  given: Given,
  tell: (line: string) => void,
): Promise<Served | null> {
  if (!isLoopback(host)) tell(pageWords.beyond(host));
  for (const tried of port === null ? [PORT, 0] : [port])
    try {
      return await openPage({ host, port: tried }, given);
    } catch (error) {
      const why = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      // Another copy of this program may have the usual port.
      if (tried !== PORT || port !== null || why !== 'EADDRINUSE')
        return (tell(pageWords.cannotOpen(host, tried, why)), null);
    }
  return null;
}
