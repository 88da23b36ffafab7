import { randomBytes } from 'node:crypto';
import { failed } from './words/running.ts';

const MARK = 'ours';

/** The mark of an error that says that a search engine cannot be asked. */
export const OF_ENGINE = 'the engine';

/** Whether articles could not be asked for because their search engine could not, in whatever thread that was. */
export const isOfEngine = (error: unknown): boolean => error instanceof Error && error.cause === OF_ENGINE;

/**
 * An error whose message is a sentence of ours that holds no word of a member's or an article's, so that it may be logged.
 * The mark outlives the way from another thread.
 */
export const ourError = (message: string): Error => new Error(message, { cause: MARK });

/** What may be logged of an error: where it came from, and what it says only where that is ours. */
export function loggable(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.cause === MARK || isOfEngine(error) ? error.message : error.name, ...frames].join('\n');
}

/** Logs what went wrong under a new id, by which whoever was told of it can name it. @returns the id */
export function logged(log: (line: string) => void, what: string): string {
  const id = randomBytes(4).toString('hex');
  log(failed(id, what));
  return id;
}
