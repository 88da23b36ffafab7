import { DiscordAPIError, HTTPError } from 'discord.js';
import { isOfEngine, loggable, logged } from '../our-error.ts';
import type { Says } from '../words.ts';
import { badToken, fault } from '../words/discord.ts';
import { engineAway } from '../words/engine.ts';
import { deleted, refusedSend, status, unanswered, unsure } from '../words/running.ts';
import type { Asked, Message, Way } from './asked.ts';
import { connectionCode } from './connection/connection-code.ts';
import { messageOfLine } from './message-of.ts';
import type { Room } from './room.ts';

/** Codes after which nobody can be told anything: where it would be told is gone, closed, or answered already. */
const UNTOLD: ReadonlySet<number | string> = new Set([
  10_003, 10_015, 10_062, 40_060, 50_001, 50_007, 50_013, 50_027, 160_002,
]);
const MESSAGE_GONE = 10_008;

/** What went wrong while something was sent: whether Discord may have taken it all the same, in a word; null for another error. */
const uncertain = (error: unknown): string | null =>
  error instanceof HTTPError ? status(error.status) : connectionCode(error);

/** What may be logged of an error: nobody's words, and one line where its cause is known. */
const described = (error: unknown, place: Place | null): string =>
  error instanceof DiscordAPIError
    ? refusedSend(error.code || error.status, place)
    : (uncertain(error) ?? loggable(error));

type Place = Pick<Asked, 'server' | 'channel'>;
type Log = Pick<Room, 'log'>;

/** Logs what went wrong under a new id, by which the person who asked can name it. @returns the id */
export const report = ({ log }: Log, error: unknown, place: Place | null = null): string =>
  logged(log, described(error, place));

/** Logs what Discord refused where nothing needs to be told. @returns whether that was it */
function reportRefusal({ log }: Log, error: unknown, place: Place): boolean {
  if (!(error instanceof DiscordAPIError)) return false;
  const isDead = error.status === 401 && error.code === 0;
  if (!isDead && error.code !== MESSAGE_GONE && !UNTOLD.has(error.code)) return false;
  log(described(error, place));
  if (isDead) log(badToken);
  return true;
}

/** Logs what went wrong with something that needs no answer. */
export function reportAt(room: Log, error: unknown, place: Place): void {
  if (!reportRefusal(room, error, place)) report(room, error, place);
}

/**
 * The one place where an error ends: it is logged, with an id unless its cause is known, and answered by a plain sentence. What
 * was sent, and may have arrived, is not said to be lost. When even that cannot be sent (Discord is down), it is logged and
 * left at that.
 */
export async function answering(
  room: Log,
  asked: Asked,
  work: (asked: Asked) => Promise<unknown>,
): Promise<void> {
  let sent: Way | null = null;
  const answer = (message: Message, way: Way): Promise<void> => {
    sent = way;
    return asked.answer(message, way);
  };
  const tell = (line: Says, id: string): Promise<void> =>
    asked.answer(messageOfLine(line), 'alone').catch((failure: unknown) => {
      if (!reportRefusal(room, failure, asked)) room.log(unanswered(id));
    });
  try {
    await work({ ...asked, answer });
  } catch (error) {
    if (reportRefusal(room, error, asked)) {
      const isGone = error instanceof DiscordAPIError && error.code === MESSAGE_GONE;
      return isGone && sent === 'instead' ? tell(deleted, '') : undefined;
    }
    const id = report(room, error, asked);
    const told = isOfEngine(error) ? engineAway(id) : fault(id);
    await tell(sent !== null && uncertain(error) !== null ? unsure(id) : told, id);
  }
}
