import { once } from 'node:events';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Client, Events, GatewayIntentBits, Routes } from 'discord.js';
import { commands, messageCommands } from '../../commands/index.ts';
import { makeBot } from '../../src/discord/client.ts';
import { KEPT_NOWHERE, openSettings } from '../../src/discord/admin/settings-by-server.ts';
import { openDesks } from '../../src/discord/desk/desks.ts';
import { deskInThread } from '../../src/discord/desk/in-thread.ts';
import { openAtOnce } from '../../src/discord/desk/at-once.ts';
import { openQueue } from '../../src/discord/desk/queue.ts';
import { oneShelf } from '../../src/discord/desk/shelves.ts';
import { type Heard, type Round, SERVER, TOKEN } from './round.ts';

// How long members wait until the bot is heard of, beside a bot that only echoes, in the same run: npm run bench:bot
const HOME = join(import.meta.dirname, '..', '..');
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Starts a Discord for one bot. */
async function openDiscord() {
  const worker = new Worker(new URL('discord.ts', import.meta.url));
  const [api] = (await once(worker, 'message')) as [string];
  return {
    api,
    async play(round: Round): Promise<Heard> {
      worker.postMessage(round);
      return ((await once(worker, 'message')) as [Heard])[0];
    },
    close: () => worker.terminate(),
  };
}

/** Verbatim over the seeds, as it runs. */
async function openVerbatim(api: string) {
  const desks = openDesks({
    shelves: oneShelf({ corpus: join(HOME, 'seeds'), index: null, store: null, server: null }),
    open: (shelf) => deskInThread(new URL('src/answering.ts', `file://${HOME}/`), shelf.place, log),
    most: 1,
  });
  await desks.open(SERVER);
  const desk = openQueue(desks, openAtOnce(commands), log);
  const bot = makeBot(api, {
    desk,
    commands,
    messageCommands,
    servers: [SERVER],
    settings: openSettings(KEPT_NOWHERE, log),
    adding: null,
    reports: null,
    log,
  });
  await bot.start(TOKEN);
  return async (): Promise<void> => {
    await bot.close();
    await desks.close();
  };
}

/** A bot that says what it was asked, and does nothing else. */
async function openEcho(api: string) {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  client.on(Events.InteractionCreate, (asked) => {
    if (asked.isChatInputCommand())
      void asked.reply({ content: `/${asked.commandName}`, allowedMentions: { parse: [] } });
  });
  const ready = once(client, Events.ClientReady);
  await client.login(TOKEN);
  await ready;
  await client.rest.get(Routes.gatewayBot());
  return () => client.destroy();
}

const ROUNDS: readonly (Round & { readonly name: string })[] = [
  { name: '1 member', members: 1, times: 10, every: 200 },
  { name: '10 members', members: 10, times: 5, every: 2_000 },
  { name: '100 members', members: 100, times: 5, every: 5_000 },
  { name: '50 at once', members: 50, times: 1, every: 0 },
];

/** What so many of a hundred waited at most, and how many were not heard. */
function spread(heard: Heard): readonly string[] {
  const known = heard.flatMap((time) => time ?? []).toSorted((a, b) => a - b);
  const at = (part: number): string =>
    String(known[Math.min(known.length - 1, Math.floor(known.length * part))] ?? '–');
  return [String(heard.length), at(0.5), at(0.99), String(heard.length - known.length)];
}

const kinds = { Verbatim: openVerbatim, 'an echo': openEcho };
const opened = await Promise.all(
  Object.entries(kinds).map(async ([name, open]) => {
    const discord = await openDiscord();
    return { name, discord, close: await open(discord.api) };
  }),
);
// What is made when it is first needed is made.
for (const { discord } of opened) await discord.play({ members: 5, times: 2, every: 500 });

print(
  `${cpus().length} × ${cpus()[0]!.model}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}; load before: ${loadavg()[0]!.toFixed(1)}\n`,
);
print('| who asks | bot | questions | first heard of after, p50 (ms) | p99 (ms) | never |');
print('| --- | --- | --- | --- | --- | --- |');
for (const { name: who, ...round } of ROUNDS)
  for (const { name, discord } of opened)
    print(`| ${who} | ${name} | ${spread(await discord.play(round)).join(' | ')} |`);
for (const { discord, close } of opened) {
  await close();
  await discord.close();
}
