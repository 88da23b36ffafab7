import { parseArgs } from 'node:util';
import { commands, messageCommands } from '../commands/index.ts';
import { deskInThread } from './discord/desk/in-thread.ts';
import type { Look } from './discord/reply/plain-lines.ts';
import { inTerminal } from './in-terminal.ts';
import { type Live, openLive } from './live.ts';
import { answerLine, type Room } from './local/answer-line.ts';
import { wrongOption } from './local/arguments.ts';
import { open } from './open.ts';
import type { Opened } from './opened.ts';
import type { Place } from './place.ts';
import { stampOf } from './origins.ts';
import { isOfEngine, logged, loggable } from './our-error.ts';
import { pageBeside } from './page/page-beside.ts';
import type { Served } from './page/serve.ts';
import type { Explanation } from './search/explanation.ts';
import type { PagePlace } from './settings.ts';
import { SERVER } from './settings/environment.ts';
import { settingsTold } from './settings-told.ts';
import { ANSWERING } from './threads.ts';
import { encodeAtOnce, encodeBeside, WAITED_FOR } from './vectors-of.ts';
import { plain } from './words.ts';
import { fault } from './words/discord.ts';
import { pageAt } from './words/local-page.ts';
import { explainAlone, notAServer, readingArticles, usage } from './words/start.ts';
import { tell } from './tell.ts';

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
    // What is named on the command line comes before what is set.
    engine: given.corpus === undefined ? settings.engine : null,
  };
  if (given.line === null && settings.token !== null) {
    if (given.explain) return (tell(explainAlone), 2);
    // discord.js takes a while to load: whoever asks in a terminal has no need of it.
    const { onDiscord } = await import('./on-discord.ts');
    return await onDiscord(place, { ...settings, token: settings.token }, tell);
  }
  const searches: Explanation[] = [];
  const opened = busy(() =>
    open(place, tell, {
      // One question cannot wait for articles.
      bare: given.line === null,
      ...(given.explain && { explain: (why) => void searches.push(why) }),
    }),
  );
  if (!opened) return 2;
  const live = openLive(
    opened,
    {
      here: () => busy(() => openedAgain(place)),
      beside: (read) => deskInThread(ANSWERING, place, () => {}, read),
      stamp: () => stampOf(place),
    },
    { commands, messageCommands },
  );
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
  const { page: at } = settings;
  const somebody = process.stdin.isTTY;
  const page = pageBeside(at === null ? null : () => pageAtPlace(live, place, at), somebody, (address) =>
    tell(pageAt(address)),
  );
  try {
    await inTerminal(room, opened.articles, somebody ? await page.open() : null, { tell, waits: page.wait });
    return live.now().isBare && !somebody ? 2 : 0;
  } finally {
    await page.close();
    await live.desk.close();
  }
}

const pageAtPlace = async (live: Live, place: Place, at: PagePlace): Promise<Served | null> =>
  (await import('./page-over.ts')).pageOver(live, place, at, tell);

/** Opens articles that were open before. @throws Error where that cannot be done now */
function openedAgain(place: Place): Opened {
  const opened = open(place, () => {}, { bare: true });
  if (!opened) throw new Error('There is no article to answer from any more.');
  const { library, encoder, keeping } = opened;
  if (encoder) void encodeBeside(library, keeping);
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
  process.stderr.write(readingArticles);
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

/** Answers one line and ends. */
function once(room: Room, line: string): number {
  const outcome = answerLine(room, line);
  if (outcome.kind === 'usage') return (tell(outcome.problem), 2);
  process.stdout.write(`${outcome.lines.join('\n')}\n`);
  return outcome.exit;
}

try {
  process.exitCode = await main();
} catch (error) {
  // Not 1, which says that the articles have no answer.
  const isAway = error instanceof Error && isOfEngine(error);
  tell(isAway ? error.message : plain(fault(logged(tell, loggable(error)))));
  process.exitCode = isAway ? 2 : 70;
}
