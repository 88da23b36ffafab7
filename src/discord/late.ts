import { setTimeout as pause } from 'node:timers/promises';
import type { BaseInteraction } from 'discord.js';

/** Discord waits 3 seconds; an answer that is not there after this many milliseconds is announced. */
const LATE = 1_000;

/** Whether an answer has to be announced, because it may come later than Discord waits. An answer that failed is there. */
export async function isLate(
  answer: Promise<unknown>,
  { createdTimestamp }: BaseInteraction,
): Promise<boolean> {
  const there = new AbortController();
  const left = Math.max(0, createdTimestamp + LATE - Date.now());
  const late = pause(left, true, { signal: there.signal }).catch(() => false);
  const inTime = answer.then(
    () => false,
    () => false,
  );
  try {
    return await Promise.race([inTime, late]);
  } finally {
    there.abort();
  }
}
