import { commands, messageCommands } from '../commands/index.ts';
import { beside } from './beside.ts';
import type { Outcome } from './correct/put-right.ts';
import { addInThread } from './discord/add/in-thread.ts';
import { originsOf } from './discord/add/origins.ts';
import { openSettings } from './discord/admin/settings-by-server.ts';
import { askingBy } from './discord/connection/asking.ts';
import { openAtOnce } from './discord/desk/at-once.ts';
import { openDesks } from './discord/desk/desks.ts';
import { deskInThread } from './discord/desk/in-thread.ts';
import { openQueue } from './discord/desk/queue.ts';
import { report } from './discord/faults.ts';
import { openManaging } from './discord/managing.ts';
import { runDiscord } from './discord/run.ts';
import { keptForDiscord, reportsKept, settingsKept } from './kept-for-discord.ts';
import { KEEPING_ELSEWHERE, keepingOf, keptAt, type Work } from './keeping.ts';
import type { Place } from './place.ts';
import { stampOf } from './origins.ts';
import { isLoopback } from './page/http/guard.ts';
import type { Keeping } from './page/keeper/keeper.ts';
import { pageKey } from './page/key.ts';
import { openedAt } from './page/opened-at.ts';
import { openReading, type ReadingRoom } from './page/open-reading.ts';
import type { PagePlace, Settings } from './settings.ts';
import { shelvesOf } from './stored.ts';
import { ADDING, ANSWERING, CORRECTING } from './threads.ts';
import { readingAt } from './words/local-page.ts';

/** So many servers' articles are open at once: each takes a thread, and the memory of one. */
const MOST_OPEN = 4;

/** So many milliseconds the threads have to end; what has been printed is out by then. */
const LET_GO = 500;

/**
 * Answers on Discord, with the articles in a thread of their own.
 * @param tell takes lines for whoever runs the bot
 * @returns the exit code
 */
export async function onDiscord(
  place: Place,
  { token, api, servers, addRoles, shards, alive, page }: Settings & { readonly token: string },
  tell: (line: string) => void,
): Promise<number> {
  const kept = await keptForDiscord(place, tell);
  if (!kept) return 2;
  const { store, elsewhere } = kept;
  // A folder is opened anew where something was put right in it; a store tells itself.
  let edition = 0;
  const desks = openDesks({
    shelves:
      elsewhere?.shelves ??
      (store ? shelvesOf(store, place) : { of: () => ({ key: String(edition), place }) }),
    open: (shelf, progress) => deskInThread(ANSWERING, shelf.place, tell, progress),
    stamp: () => stampOf(place),
    most: MOST_OPEN,
  });
  let room: ReadingRoom | null = null;
  try {
    const able = desks.open(servers[0] ?? '');
    const desk = openQueue(desks, openAtOnce(commands), tell);
    const adding = store && {
      roles: addRoles,
      origins: originsOf(api),
      run: addInThread(ADDING, { store: store.file }),
    };
    // Beyond this machine nothing is opened that was not asked for.
    const isAsked = page !== null && (page.url !== null || !isLoopback(page.host));
    const reports = reportsKept(kept, place, (error) => void report({ log: tell }, error));
    const correct = beside<Work, Outcome>(CORRECTING, (work) => work);
    // A folder that several servers are answered from is nobody's to add to from a desk.
    const addToOwn =
      place.corpus !== null && servers.length === 1 ? addInThread(ADDING, { folder: place.corpus }) : null;
    const keepingIn = (server: string): Keeping =>
      elsewhere
        ? KEEPING_ELSEWHERE
        : keepingOf(keptAt(place, { server, ownOnly: true }), store === null && servers.length > 1, {
            correct,
            add: adding?.run ?? addToOwn,
            changed() {
              edition++;
              return desks.renew(server);
            },
          });
    room = isAsked
      ? await readingOver(page, store?.file ?? null, {
          desks,
          isOpen: (server) => servers.includes(server),
          keepingOf: keepingIn,
          reportsOf: reports.of,
          manages: openManaging(askingBy(token, api)),
          log: tell,
        })
      : null;
    const settings = openSettings(settingsKept(kept, place), tell);
    process.exitCode = await runDiscord(
      token,
      api,
      {
        desk,
        commands,
        messageCommands,
        servers,
        settings,
        adding,
        ...(room && { inContext: room.inContext, deskLink: room.deskLink }),
        reports,
        log: tell,
      },
      { alive, able, shards },
    );
    return process.exitCode;
  } finally {
    // Whatever is still waited for, a Discord that is away or articles that are being read, is let go of.
    setTimeout(() => process.exit(), LET_GO);
    await room?.close();
    await desks.close();
    store?.close();
    elsewhere?.close();
  }
}

/** The reading room of members, and the desks of their keepers; null where it cannot be opened, which is told. */
async function readingOver(
  place: PagePlace,
  store: string | null,
  given: Omit<Parameters<typeof openReading>[1], 'key' | 'url'>,
): Promise<ReadingRoom | null> {
  const { url } = place;
  const key = pageKey(place.key, store);
  const opened = await openedAt(place, (where) => openReading(where, { ...given, key, url }), given.log);
  if (opened) given.log(readingAt(url ?? opened.address));
  return opened;
}
