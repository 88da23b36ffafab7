import { setTimeout as pause } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { openStandIn } from '../../src/local/discord/stand-in.ts';
import type { User } from '../../src/local/discord/world.ts';
import { SERVER, TOKEN, type Line, type Played, type Scene, type Times } from './scene.ts';

const PATIENCE = 90_000;
const OTHERS = 15;
/** The others ask within so many milliseconds. */
const WITHIN = 2_000;

// A Discord in a thread of its own, so that what it does is not counted for the bot.
const port = parentPort!;
const discord = await openStandIn({ token: TOKEN, servers: [SERVER], schema: () => [] });

/** Each scene has members who have asked nothing before. */
let members = 0;
const member = (): User => ({ id: String(2e17 + ++members * 1_000), username: `m${members}`, bot: false });

async function timed(work: (place: { server: string; member: User }) => Promise<unknown>): Promise<Times> {
  const from = performance.now();
  const outcome = await Promise.race([
    work({ server: SERVER, member: member() }),
    pause(PATIENCE, null, { ref: false }),
  ]);
  const answered = performance.now() - from;
  if (outcome === null) return { heard: null, answered: null };
  const heard = typeof outcome === 'object' && 'after' in outcome ? Number(outcome.after) : answered;
  return { heard, answered };
}

const slash = ([command, given]: Line): Promise<Times> =>
  timed((place) => discord.slash(command, given, place));

/** Whoever comes `nth` of the others asks so much later. */
const later = async (nth: number, work: () => Promise<Times>): Promise<Times> => {
  await pause((nth * WITHIN) / OTHERS);
  return work();
};

async function play(scene: Scene): Promise<Played> {
  if ('crowd' in scene)
    return { monster: null, helped: await Promise.all(scene.crowd.map(slash)), completed: [] };
  const numbers = Array.from({ length: OTHERS }, (_, i) => i);
  const [monster, helped, completed] = await Promise.all([
    slash(scene.monster),
    Promise.all(numbers.map((i) => later(i, () => slash(['help', {}])))),
    Promise.all(
      numbers.map((i) => later(i, () => timed((place) => discord.complete('quote', 'speaker', 'a', place)))),
    ),
  ]);
  return { monster, helped, completed };
}

port.on('message', (scene: Scene) => void play(scene).then((played) => port.postMessage(played)));
port.postMessage(discord.api);
