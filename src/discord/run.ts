import { once } from 'node:events';
import { stopping } from '../words/discord.ts';
import { goOnline } from './client.ts';
import { report } from './faults.ts';
import type { Room } from './room.ts';
import { startupProblem } from './startup-problem.ts';

const DISCORD = 'https://discord.com/api';

/**
 * Runs the bot until SIGINT, SIGTERM or the end of its connection.
 * @returns the exit code: 0 after a signal, 1 when it could not start or was cut off
 */
export async function runDiscord(token: string, api: string | null, given: Room): Promise<number> {
  const log = (line: string): void => given.log(line.replaceAll(token, '[token]'));
  const room: Room = { ...given, log };
  // A malformed event throws inside discord.js, where nobody can catch it; the bot must outlive it.
  const onRejection = (error: unknown): void => void report(room, error);
  process.on('unhandledRejection', onRejection);
  const stop = new AbortController();
  const signalled = Promise.race(
    ['SIGINT', 'SIGTERM'].map((signal) => once(process, signal, { signal: stop.signal })),
  );
  try {
    const online = await goOnline(token, api, room);
    const code = await Promise.race([signalled.then(() => 0), online.ended.then(() => 1)]);
    if (code === 0) log(stopping);
    await online.close();
    return code;
  } catch (error) {
    log(startupProblem(error, api ?? DISCORD));
    return 1;
  } finally {
    signalled.catch(() => {});
    stop.abort();
    process.off('unhandledRejection', onRejection);
  }
}
