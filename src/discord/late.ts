import { setTimeout as pause } from 'node:timers/promises';
import type { Asked, Way } from './asked.ts';

/** Discord waits 3 seconds; an answer that is not there after this many milliseconds is announced. */
const LATE = 800;

/** Discord shows for 10 seconds that somebody is typing. */
const TYPING = 9_000;

/** The same where others wait already: whoever stands behind them is told so soon. */
const SOON = 20;

/** How many wait just now. */
let waiting = 0;

/**
 * Waits for what is answered, and says that it comes later when it takes long. An answer that failed is there.
 * @param way how it will be answered
 * @param wait the clock
 */
export async function awaited<T>(asked: Asked, answer: Promise<T>, way: Way, wait = pause): Promise<T> {
  const there = new AbortController();
  const late = wait(waiting++ > 0 ? SOON : LATE, true, { signal: there.signal }).catch(() => false);
  const inTime = answer.then(
    () => false,
    () => false,
  );
  void inTime.finally(() => waiting--);
  const isLate = await Promise.race([inTime, late]);
  there.abort();
  if (isLate) await asked.later(way);
  const typing =
    isLate && asked.kind === 'mention' ? setInterval(() => void asked.later(way), TYPING) : undefined;
  try {
    return await answer;
  } finally {
    clearInterval(typing);
  }
}
