import { setTimeout as pause } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { openStandIn } from '../../src/local/discord/stand-in.ts';
import { type Heard, type Round, SERVER, TOKEN } from './round.ts';

// A Discord in a thread of its own, so that what it does is not counted for the bot. The members ask what members ask.
const port = parentPort!;
const discord = await openStandIn({ token: TOKEN, servers: [SERVER], schema: () => [] });

const PATIENCE = 10_000;
const ASKED: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['quote', { speaker: 'Putin' }],
  ['ask', { question: 'What was agreed about the missile shield?' }],
  ['help', {}],
  ['check', { quotation: 'we do not consider Russia an enemy' }],
  ['when', { event: 'shield cancelled' }],
];

let members = 0;

async function ask(nth: number, id: string): Promise<number | null> {
  const [command, given] = ASKED[nth % ASKED.length]!;
  const place = { server: SERVER, member: { id, username: 'member', bot: false } };
  const outcome = await Promise.race([
    discord.slash(command, given, place),
    pause(PATIENCE, null, { ref: false }),
  ]);
  return outcome && outcome.after;
}

/** One member's questions. They begin at different times, as members do. */
async function askOften(nth: number, { members: all, times, every }: Round): Promise<Heard> {
  const id = String(2e17 + ++members * 1_000);
  const heard: Promise<number | null>[] = [];
  await pause((every * nth) / all);
  for (let time = 0; time < times; time++) {
    heard.push(ask(nth + time, id));
    if (time < times - 1) await pause(every);
  }
  return Promise.all(heard);
}

async function play(round: Round): Promise<Heard> {
  const all = Array.from({ length: round.members }, (_, nth) => askOften(nth, round));
  return (await Promise.all(all)).flat();
}

port.on('message', (round: Round) => void play(round).then((heard) => port.postMessage(heard)));
port.postMessage(discord.api);
