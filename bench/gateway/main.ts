import { once } from 'node:events';
import { KEPT_NOWHERE, openSettings } from '../../src/discord/admin/settings-by-server.ts';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { commands, messageCommands } from '../../commands/index.ts';
import { makeBot } from '../../src/discord/client.ts';
import { openAtOnce } from '../../src/discord/desk/at-once.ts';
import { openDesks } from '../../src/discord/desk/desks.ts';
import { deskInThread } from '../../src/discord/desk/in-thread.ts';
import { openQueue } from '../../src/discord/desk/queue.ts';
import { oneShelf } from '../../src/discord/desk/shelves.ts';
import { SERVER, TOKEN, type Line, type Played, type Scene, type Times } from './scene.ts';

// How long the thread that talks to Discord is ever held up while a question takes long, and how long others wait:
// npm run bench:gateway -- [FOLDER] [--index FILE],
// or over articles that `npm run bench:corpus -- SIZE --in DIR` has laid out already: --in DIR/SIZE
const HOME = join(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { index: { type: 'string' }, in: { type: 'string' } },
});
const place = values.in
  ? { corpus: join(values.in, 'articles'), index: join(values.in, 'saved.index') }
  : { corpus: positionals[0] ?? join(HOME, 'seeds'), index: values.index ?? null };
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (row: object): void => void process.stdout.write(`${JSON.stringify(row)}\n`);

const stand = new Worker(new URL('discord.ts', import.meta.url));
const [api] = (await once(stand, 'message')) as [string];
const desks = openDesks({
  shelves: oneShelf(place),
  open: (shelf) => deskInThread(new URL('src/answering.ts', `file://${HOME}/`), shelf.place, log),
  most: 1,
});
// Figures of answers that fail say nothing.
if (!(await desks.open(SERVER))) process.exit(2);
const bot = makeBot(api, {
  desk: openQueue(desks, openAtOnce(commands), log),
  commands,
  messageCommands,
  servers: [SERVER],
  settings: openSettings(KEPT_NOWHERE, () => {}),
  adding: null,
  reports: null,
  log,
});
await bot.start(TOKEN);
const [most = 'Putin'] = desks.namesOf(SERVER).speakers;

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

// On a machine that others use too, most of a delay is waiting for a processor: what this thread itself works at a stretch is
// told beside it.
let before = process.threadCpuUsage();
let worked = 0;
setInterval(() => {
  const { user, system } = process.threadCpuUsage(before);
  worked = Math.max(worked, (user + system) / 1e3);
  before = process.threadCpuUsage();
}, 1).unref();

/** How long this thread was held up, and how long it worked at a stretch. In milliseconds. */
interface Held {
  readonly blocked: { readonly max: number; readonly p99: number; readonly worked: number };
}

/** Plays a scene and tells how long this thread was held up meanwhile. */
async function play(scene: Scene): Promise<Played & Held> {
  delay.reset();
  worked = 0;
  stand.postMessage(scene);
  const [played] = (await once(stand, 'message')) as [Played];
  const [max, p99] = [ms(delay.max / 1e6), ms(delay.percentile(99) / 1e6)];
  return { ...played, blocked: { max, p99, worked: ms(worked) } };
}

const ms = (time: number): number => Math.round(time * 10) / 10;

/** The middle and the longest of some times, and how many there are none of. */
function spread(all: readonly Times[], which: keyof Times): object {
  const known = all.flatMap((times) => times[which] ?? []).toSorted((a, b) => a - b);
  return {
    p50: ms(known[Math.floor(known.length / 2)] ?? NaN),
    max: ms(known.at(-1) ?? NaN),
    none: all.length - known.length,
  };
}

/** What may take long, the first of each kind: what it needs is made when it is first asked for. */
const MONSTERS: readonly Line[] = [
  ['check', { quotation: 'we must do more' }],
  ['check', { quotation: 'we must do more for our people' }],
  ['quote', { speaker: most }],
  ['quote', { speaker: most, about: 'the budget', reported: 'yes' }],
  ['timeline', { about: most }],
  ['ask', { question: 'What did the President say about the economy?' }],
  ['when', { event: 'the hurricane' }],
  ['people', {}],
  ['articles', {}],
];
for (const monster of MONSTERS) {
  const { monster: times, helped, completed, blocked } = await play({ monster });
  print({
    monster: `/${monster[0]} ${Object.values(monster[1]).join(' ')}`.trim(),
    took: ms(times?.answered ?? NaN),
    blocked,
    help: { heard: spread(helped, 'heard'), answered: spread(helped, 'answered') },
    completion: spread(completed, 'answered'),
  });
}

const ORDINARY: readonly Line[] = [
  ['quote', { speaker: most }],
  ['ask', { question: 'What was agreed?' }],
  ['help', {}],
  ['check', { quotation: 'we will see' }],
  ['when', { event: 'the vote' }],
];
const { helped, blocked } = await play({
  crowd: Array.from({ length: 50 }, (_, i) => ORDINARY[i % ORDINARY.length]!),
});
print({
  crowd: 50,
  blocked,
  heard: spread(helped, 'heard'),
  answered: spread(helped, 'answered'),
  load: ms(loadavg()[0]!),
  megabytes: Math.round(process.memoryUsage.rss() / 1e6),
});
await bot.close();
await desks.close();
await stand.terminate();
