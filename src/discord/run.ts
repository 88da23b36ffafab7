import { once } from 'node:events';
import { stopping } from '../words/discord.ts';
import { keepAlive } from './alive.ts';
import { makeBot } from './client.ts';
import { report } from './faults.ts';
import type { Room } from './room.ts';
import { startupProblem } from './startup-problem.ts';

const DISCORD = 'https://discord.com/api';

/**
 * Runs the bot until SIGINT, SIGTERM or the end of its connection.
 * @param alive a file that is written while it is connected; null for none
 * @returns the exit code: 0 after a signal, 2 when it could not start or was cut off
 */
export async function runDiscord(
  token: string,
  api: string | null,
  given: Room,
  alive: string | null = null,
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
  const bot = makeBot(api, room);
  const end = keepAlive(alive, bot.isConnected, (error) => void report(room, error));
  try {
    return await Promise.race([
      ...stopped,
      bot
        .start(token)
        .then(() => bot.ended)
        .then(() => 2),
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
