import { once } from 'node:events';
import { stopping } from '../words/discord.ts';
import { keepAlive } from './alive.ts';
import { makeBot, type Times } from './client.ts';
import { startupProblem } from './connection/startup-problem.ts';
import { report } from './faults.ts';
import type { Shards } from '../settings/environment.ts';
import type { Room } from './room.ts';

const DISCORD = 'https://discord.com/api';

/** What may be left out. */
interface Beside {
  /** A file that is written while it is connected; null for none. */
  readonly alive?: string | null;
  /** Whether there is anything to answer from, once that is known; why there is not has been told. */
  readonly able?: Promise<boolean>;
  readonly times?: Times;
  /** Which connections are made where other processes make others; null for all. */
  readonly shards?: Shards | null;
}

/**
 * Runs the bot until SIGINT, SIGTERM or the end of its connection. It signs in at once, whether or not it can answer yet.
 * @returns the exit code: 0 after a signal, 2 when it could not start or was cut off
 */
export async function runDiscord(
  token: string,
  api: string | null,
  given: Room,
  { alive = null, able = Promise.resolve(true), times, shards = null }: Beside = {},
): Promise<number> {
  const log = (line: string): void => given.log(line.replaceAll(token, '[token]'));
  const room: Room = { ...given, log };
  // A malformed event throws inside discord.js, where nobody can catch it; the bot must outlive it.
  const onRejection = (error: unknown): void => void report(room, error);
  process.on('unhandledRejection', onRejection);
  const listening = new AbortController();
  const stopped = ['SIGINT', 'SIGTERM'].map(async (signal) => {
    await once(process, signal, { signal: listening.signal });
    log(stopping);
    return 0;
  });
  const bot = makeBot(api, room, times, shards);
  const end = keepAlive(alive, bot.isConnected, (error) => void report(room, error));
  const ended = bot.ended.then(() => 2);
  const started = bot.start(token, able);
  // Discord may close the connection before that is settled, and never settle it.
  started.catch(() => {});
  try {
    return await Promise.race([
      ...stopped,
      able.then((isAble) => (isAble ? started : null)).then((isAble) => (isAble === null ? 2 : ended)),
      started.then(() => ended),
      ended,
    ]);
  } catch (error) {
    log(startupProblem(error, api ?? DISCORD));
    return 2;
  } finally {
    end();
    await bot.close();
    listening.abort();
    await Promise.allSettled(stopped);
    process.off('unhandledRejection', onRejection);
  }
}
