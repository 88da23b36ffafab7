import { randomBytes } from 'node:crypto';
import { fault } from '../words/discord.ts';
import type { Asked } from './asked.ts';
import { messageOfLine } from './message-of.ts';
import type { Room } from './room.ts';

const describe = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Logs what went wrong under a new id, by which the person who asked can name it. @returns the id */
export function report({ log }: Pick<Room, 'log'>, error: unknown): string {
  const id = randomBytes(4).toString('hex');
  log(`Error ${id}: ${describe(error)}`);
  return id;
}

/**
 * The one place where an error ends: it is logged with an id and answered by a plain sentence with that id.
 * When even that cannot be sent (the message is gone, Discord is down), it is logged and left at that.
 */
export async function answering(
  room: Pick<Room, 'log'>,
  asked: Asked,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const id = report(room, error);
    await asked
      .answer(messageOfLine(fault(id)), 'alone')
      .catch((failure: unknown) =>
        room.log(
          `Error ${id} could not be answered: ${failure instanceof Error ? failure.message : 'unknown'}`,
        ),
      );
  }
}
