import { parseArgs } from 'node:util';
import { commands, messageCommands } from '../commands/index.ts';
import { keptInFile } from './discord/admin/in-file.ts';
import { KEPT_NOWHERE, openSettings } from './discord/admin/settings-by-server.ts';
import { addInThread } from './discord/add/in-thread.ts';
import { originsOf } from './discord/add/origins.ts';
import { openAtOnce } from './discord/desk/at-once.ts';
import type { Desks } from './discord/desk/desk.ts';
import { openDesks } from './discord/desk/desks.ts';
import { deskInThread } from './discord/desk/in-thread.ts';
import { openQueue } from './discord/desk/queue.ts';
import { report } from './discord/faults.ts';
import { beside } from './beside.ts';
import type { Outcome } from './correct/put-right.ts';
import { keepingOf, keptAt, type Work } from './keeping.ts';
import { type Live, openLive } from './live.ts';
import { reportsIn } from './discord/reports/reports-in.ts';
import type { Reports } from './discord/reports/report.ts';
import type { Look } from './discord/reply/plain-lines.ts';
import { runDiscord } from './discord/run.ts';
import { answerLine, type Room } from './local/answer-line.ts';
import { wrongOption } from './local/arguments.ts';
import { completing } from './local/completing.ts';
import { historyFile, readHistory, writeHistory } from './local/history.ts';
import { openTerminal } from './local/terminal.ts';
import { isLoopback } from './page/http/guard.ts';
import type { Keeping } from './page/keeper/keeper.ts';
import { pageKey } from './page/key.ts';
import { openPage } from './page/open-page.ts';
import { openReading, type ReadingRoom } from './page/open-reading.ts';
import { openedAt } from './page/opened-at.ts';
import type { Served } from './page/serve.ts';
import type { Explanation } from './search/explanation.ts';
import { open, type Opened, type Place, SEEDS } from './open.ts';
import { type PagePlace, SERVER, type Settings, settingsFile } from './settings.ts';
import { settingsTold } from './settings-told.ts';
import { settingsIn, shelvesOf, storeAt } from './stored.ts';
import { encodeAtOnce, encodeBeside, WAITED_FOR } from './vectors-of.ts';
import { plain } from './words.ts';
import { fault } from './words/discord.ts';
import { pageAt, pageWords, readingAt } from './words/local-page.ts';
import { explainAlone, greeting, notAServer, reading, usage } from './words/start.ts';

/** So many servers' articles are open at once: each takes a thread, and the memory of one. */
const MOST_OPEN = 4;

/** What runs in the thread that answers. */
const ANSWERING = new URL('answering.ts', import.meta.url);

/** What runs in the thread that adds a file. */
const ADDING = new URL('adding.ts', import.meta.url);

/** What runs in the thread that puts one thing right. */
const CORRECTING = new URL('correcting.ts', import.meta.url);

/** What has been printed is out after so many milliseconds. */
const LET_GO = 200;

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** What the command line says, or null when it cannot be understood. */
function argumentsGiven() {
  try {
    const options = {
      corpus: { type: 'string' },
      server: { type: 'string' },
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (values.server !== undefined && !SERVER.test(values.server)) return (tell(notAServer), null);
    return { ...values, line: positionals.length > 0 ? positionals.join(' ') : null };
  } catch (error) {
    tell(wrongOption(error));
    return null;
  }
}

/** Starts what the settings and the command line ask for. @returns the exit code */
async function main(): Promise<number> {
  const given = argumentsGiven();
  if (!given) return (tell(usage), 2);
  const settings = settingsTold(tell);
  if (!settings) return 2;
  const place = {
    corpus: given.corpus ?? settings.corpus,
    store: settings.store,
    server: given.server ?? null,
    index: settings.index,
  };
  if (given.line === null && settings.token !== null) {
    if (given.explain) return (tell(explainAlone), 2);
    return await discord(place, { ...settings, token: settings.token });
  }
  const searches: Explanation[] = [];
  const opened = busy(() =>
    open(place, tell, given.explain ? { explain: (why) => void searches.push(why) } : {}),
  );
  if (!opened) return 2;
  const live = openLive(opened, () => openedAgain(place), { commands, messageCommands });
  const room: Room = {
    get library() {
      return live.now().library;
    },
    commands,
    json: given.json,
    ...searchingOf(opened, given.line === null && process.stdin.isTTY),
    ...(process.stdout.isTTY && { look: looks }),
    ...(given.explain && { explained: () => searches.splice(0) }),
  };
  if (given.line !== null) return once(room, given.line);
  const page = settings.page === null ? null : await pageOver(live, place, settings.page);
  try {
    return await terminal(room, opened.articles, page?.address ?? null);
  } finally {
    await page?.close();
  }
}

/** The page beside the terminal; null where it cannot be opened, which is told. */
async function pageOver({ now, reopen, desk }: Live, place: Place, at: PagePlace): Promise<Served | null> {
  const settings = openSettings(KEPT_NOWHERE, tell);
  const room = { desk, commands, messageCommands, settings, adding: null, reports: null, log: tell };
  // Whoever is let in by another name may ask and read, and nothing more.
  const isAlone = isLoopback(at.host) && at.url === null;
  if (!isLoopback(at.host)) tell(pageWords.beyond(at.host));
  const kept = keptAt(place, { server: place.server, ownOnly: false });
  const hands = {
    correct: beside<Work, Outcome>(CORRECTING, (work) => work),
    add: kept?.store === undefined ? null : addInThread(ADDING, kept.store),
    changed() {
      reopen();
      const { library, encoder, keeping } = now();
      if (encoder) void encodeBeside(library, keeping);
    },
  };
  const keeping = isAlone ? keepingOf(kept, false, hands) : null;
  const { articles } = now();
  return await openedAt(at, (where) => openPage(where, { room, articles, keeping }), tell);
}

/** Opens articles that were open before. @throws Error where that cannot be done now */
function openedAgain(place: Place): Opened {
  const opened = open(place, () => {});
  if (!opened) throw new Error('There is no article to answer from any more.');
  return opened;
}

/** As wide as the window is now; https://no-color.org asks for no signs at all. */
const looks = (): Look => ({
  width: process.stdout.columns,
  bold: !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
});

/** Says that it is busy while somebody waits before a terminal, and takes it back. */
function busy<T>(work: () => T): T {
  if (!process.stderr.isTTY) return work();
  process.stderr.write(reading);
  try {
    return work();
  } finally {
    process.stderr.write('\r\u001B[K');
  }
}

/** Somebody at a prompt is answered by words meanwhile; whoever asks one thing, or pipes many, waits where it is not for long. */
function searchingOf({ library, encoder, keeping }: Opened, somebody: boolean): Pick<Room, 'searching'> {
  if (!encoder) return {};
  if (!somebody) return { searching: () => encodeAtOnce(library, encoder, WAITED_FOR, keeping) };
  void encodeBeside(library, keeping);
  return {};
}

/** Answers on Discord, with the articles in a thread of their own. */
async function discord(
  place: Place,
  { token, api, servers, addRoles, alive, page }: Settings & { readonly token: string },
): Promise<number> {
  const store = place.corpus === null ? storeAt(place.store, tell) : null;
  if (store === 'none') return 2;
  // A folder is opened anew where something was put right in it; a store tells itself.
  let edition = 0;
  const desks = openDesks({
    shelves: store ? shelvesOf(store, place) : { of: () => ({ key: String(edition), place }) },
    open: (shelf, progress) => deskInThread(ANSWERING, shelf.place, tell, progress),
    most: MOST_OPEN,
  });
  let room: ReadingRoom | null = null;
  try {
    const able = desks.open(servers[0] ?? '');
    const desk = openQueue(desks, openAtOnce(commands), tell);
    const adding = store && {
      roles: addRoles,
      origins: originsOf(api),
      run: addInThread(ADDING, store.file),
    };
    // Beyond this machine nothing is opened that was not asked for.
    const isAsked = page !== null && (page.url !== null || !isLoopback(page.host));
    const reports = reportsIn(
      `${store?.file ?? place.corpus ?? SEEDS}.reports.jsonl`,
      (error) => void report({ log: tell }, error),
    );
    const correct = beside<Work, Outcome>(CORRECTING, (work) => work);
    const keepingIn = (server: string): Keeping =>
      keepingOf(keptAt(place, { server, ownOnly: true }), store === null && servers.length > 1, {
        correct,
        add: adding?.run ?? null,
        changed: () => edition++,
      });
    room = isAsked ? await readingOver(desks, servers, page, store?.file ?? null, keepingIn, reports) : null;
    const keeper = store ? settingsIn(store) : keptInFile(settingsFile(place.index));
    const settings = openSettings(keeper, tell);
    return await runDiscord(
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
      { alive, able },
    );
  } finally {
    await room?.close();
    await desks.close();
    store?.close();
    // Whatever discord.js still waits for, a Discord that is away say, is let go of.
    setTimeout(() => process.exit(), LET_GO).unref();
  }
}

/** The reading room of members; null where it cannot be opened, which is told. */
async function readingOver(
  desks: Desks,
  servers: readonly string[],
  place: PagePlace,
  store: string | null,
  keepingIn: (server: string) => Keeping,
  reports: Reports,
): Promise<ReadingRoom | null> {
  const { url } = place;
  const given = {
    desks,
    isOpen: (server: string) => servers.includes(server),
    key: pageKey(place.key, store),
    url,
    keepingOf: keepingIn,
    reportsOf: reports.of,
    log: tell,
  };
  const opened = await openedAt(place, (where) => openReading(where, given), tell);
  if (opened) tell(readingAt(url ?? opened.address));
  return opened;
}

/** Answers one line and ends. */
function once(room: Room, line: string): number {
  const outcome = answerLine(room, line);
  if (outcome.kind === 'usage') return (tell(outcome.problem), 2);
  process.stdout.write(`${outcome.lines.join('\n')}\n`);
  return outcome.exit;
}

async function terminal(room: Room, articles: number, page: string | null): Promise<number> {
  const { stdin: input, stdout: output } = process;
  if (page !== null && !(input.isTTY && output.isTTY)) tell(pageAt(page));
  const answer = (line: string): readonly string[] => {
    try {
      const outcome = answerLine(room, line);
      return outcome.kind === 'usage' ? [outcome.problem] : outcome.lines;
    } catch (error) {
      return [plain(fault(report({ log: tell }, error)))];
    }
  };
  const file = historyFile(process.env);
  await openTerminal({
    input,
    output,
    greeting: [...greeting(articles), ...(page === null ? [] : [pageAt(page)])],
    answer,
    complete: completing(commands, () => room.library),
    history: { lines: readHistory(file), keep: (lines) => writeHistory(file, lines) },
  });
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  // Not 1, which says that the articles have no answer.
  tell(plain(fault(report({ log: tell }, error))));
  process.exitCode = 70;
}
