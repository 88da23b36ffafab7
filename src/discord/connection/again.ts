import { setTimeout as pause } from 'node:timers/promises';

const LONGEST = 300_000;

/**
 * Does something again and again until it goes well, with pauses that grow to five minutes.
 * @param first the first pause, in milliseconds
 * @param failed told why and how long it pauses; throws where it is of no use
 * @param ended ends it
 */
export async function again<T>(
  work: () => Promise<T>,
  first: number,
  failed: (error: unknown, milliseconds: number) => void,
  ended: AbortSignal,
): Promise<T> {
  for (let wait = first; ; wait = Math.min(LONGEST, wait * 2)) {
    try {
      return await work();
    } catch (error) {
      ended.throwIfAborted();
      failed(error, wait);
      await pause(wait, undefined, { signal: ended });
    }
  }
}
