import type { Desks } from '../discord/desk/desk.ts';
import { report } from '../discord/faults.ts';
import type { Manages } from '../discord/managing.ts';
import type { Reports } from '../discord/reports/report.ts';
import type { Room } from '../discord/room.ts';
import { deskRoutes } from './keeper/desk-routes.ts';
import type { Keeping } from './keeper/keeper.ts';
import { lookBy } from './keeper/look-by.ts';
import { sessionsBy } from './keeper/sessions.ts';
import { linksBy } from './reading/link.ts';
import { readAt } from './reading/read-at.ts';
import { readRoutes } from './reading/routes.ts';
import { serve, type Served, type Where } from './serve.ts';

interface Given {
  readonly desks: Pick<Desks, 'answer'>;
  /** Whether a server's articles may still be read. */
  readonly isOpen: (server: string) => boolean;
  /** What links are signed with. */
  readonly key: Uint8Array;
  /** The address by which members reach it; null for its own. */
  readonly url: string | null;
  /** What the keeper of a server can do with its articles. */
  readonly keepingOf: (server: string) => Keeping;
  /** Mistakes that were reported in a server. */
  readonly reportsOf: Reports['of'];
  /** Whether whoever was let in may still manage their server. */
  readonly manages: Manages;
  readonly log: (line: string) => void;
}

/** The reading room of the members of servers: whoever has a link of the bot's reads its article, and nothing else. */
export interface ReadingRoom extends Served {
  readonly inContext: NonNullable<Room['inContext']>;
  readonly deskLink: NonNullable<Room['deskLink']>;
}

/** @throws Error when the port cannot be had */
export async function openReading(
  where: Where,
  { desks, isOpen, key, url, keepingOf, reportsOf, manages, log }: Given,
): Promise<ReadingRoom> {
  const links = linksBy(key);
  const read = readAt(desks);
  const route = readRoutes({
    read: async (server, article) => (isOpen(server) ? read(server, article) : null),
    open: null,
    links,
    now: () => Date.now(),
  });
  const sessions = sessionsBy(key);
  const desk = deskRoutes({
    keeperOf: (server) =>
      isOpen(server)
        ? {
            ...keepingOf(server),
            look: lookBy(desks, server),
            pathTo: (article, at) => links.to(server, { article, ...at }, Date.now()),
            reports: () => reportsOf(server),
            hasRoom: false,
          }
        : null,
    sessions,
    manages,
    isSecure: url?.startsWith('https:') ?? false,
    now: () => Date.now(),
  });
  const served = await serve(where, [desk, route], (error) => report({ log }, error));
  const base = url ?? served.address;
  return {
    ...served,
    inContext: (server, place) => base + links.to(server, place, Date.now()),
    deskLink: (server, member) => base + sessions.link(server, member, Date.now()),
  };
}
