import { randomBytes } from 'node:crypto';
import { report } from '../discord/faults.ts';
import type { Room } from '../discord/room.ts';
import { deskRoutes } from './keeper/desk-routes.ts';
import type { Keeper, Keeping } from './keeper/keeper.ts';
import { lookBy } from './keeper/look-by.ts';
import { openSession } from './keeper/sessions.ts';
import { linksBy, readPath } from './reading/link.ts';
import { readAt } from './reading/read-at.ts';
import { readRoutes } from './reading/routes.ts';
import { openChannel, SERVER, type Channel } from './room/channel.ts';
import { roomRoutes } from './room/routes.ts';
import { type Route, serve, type Served, type Where } from './serve.ts';

interface Given {
  /** All that the bot answers with, but whom. */
  readonly room: Omit<Room, 'servers'>;
  /** What whoever reaches the page can do with them just then; null where others than the keeper reach it. */
  readonly keeping: (() => Keeping) | null;
}

/**
 * Opens the page of this machine: a channel in which the bot answers as on Discord, and the reading room. The bot is not
 * started before somebody looks.
 * @throws Error when the port cannot be had
 */
export async function openPage(where: Where, { room, keeping }: Given): Promise<Served> {
  let channel: Promise<Channel> | null = null;
  const inContext: Room['inContext'] = (_server, passage) =>
    served.address + readPath(passage.article, passage);
  const deskLink = keeping ? { deskLink: () => `${served.address}/desk` } : {};
  const opened = (): Promise<Channel> => (channel ??= openChannel({ ...room, inContext, ...deskLink }));
  const reading = readRoutes({
    read: readAt(room.desk),
    open: SERVER,
    links: linksBy(randomBytes(32)),
    now: Date.now,
  });
  const desk = keeping ? [deskHere(room, keeping)] : [];
  const served = await serve(
    where,
    [
      ...desk,
      roomRoutes(opened, articlesIn(room), {
        hasDesk: keeping !== null,
        takesFiles: room.adding !== null,
      }),
      reading,
    ],
    (error) => report(room, error),
  );
  return {
    address: served.address,
    async close() {
      await served.close();
      await (await channel)?.close();
    },
  };
}

/** How many articles there are to ask now; null as long as that is not known. */
const articlesIn =
  ({ desk }: Given['room']) =>
  async (): Promise<number | null> => {
    const outcome = await lookBy(desk, SERVER)({ at: 'overview' });
    return outcome.kind === 'seen' && outcome.seen.at === 'overview' ? outcome.seen.counts.all : null;
  };

/** The desk of whoever sits at this machine, who needs not sign in. */
function deskHere({ desk, reports }: Given['room'], keeping: () => Keeping): Route {
  const keeperOf = (): Keeper => ({
    ...keeping(),
    look: lookBy(desk, SERVER),
    pathTo: readPath,
    reports: () => reports?.of(SERVER) ?? [],
    hasRoom: true,
  });
  return deskRoutes({
    keeperOf,
    sessions: openSession(SERVER),
    manages: null,
    isSecure: false,
    now: Date.now,
  });
}
