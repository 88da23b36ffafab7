import { droppedLate } from '../../words/discord.ts';
import type { Asked, Desks, Outcome } from './desk.ts';

/** A member may ask so many questions within so many milliseconds. */
const OFTEN = 10;
const MINUTE = 60_000;

/** So many questions wait or are being answered at once, of all members together. */
const MOST = 64;

/**
 * Lets questions in: a member's one after the other, so that whoever asks many holds up nobody but themselves by more than
 * one of them; ten a minute a member; no more than can be answered in a while. What it refuses costs nothing. Turning a page
 * is no question, though it waits like one.
 * @param atOnce answers what waits for nobody; null for everything else
 * @param log takes a line for the person who runs the bot
 * @param now in milliseconds
 */
export function openQueue(
  desks: Desks,
  atOnce: (asked: Asked) => Outcome | null,
  log: (line: string) => void,
  now: () => number = Date.now,
): Desks {
  /** When the members who asked within the last minute did. */
  const times = new Map<string, readonly number[]>();
  /** Who was told within that minute that they ask too much. */
  const told = new Map<string, number>();
  /** A member's latest question, settled when it is answered. */
  const latest = new Map<string, Promise<unknown>>();
  let waiting = 0;

  const refusal = (member: string, why: 'often' | 'full'): Outcome => {
    const first = !told.has(member);
    if (first) told.set(member, now());
    return { kind: 'refused', why, first };
  };
  /** Forgets who has not asked for a minute. */
  const forget = (): void => {
    const since = now() - MINUTE;
    for (const [member, all] of times) {
      const left = all.filter((time) => time > since);
      if (left.length > 0) times.set(member, left);
      else times.delete(member);
    }
    for (const [member, time] of told) if (time <= since) told.delete(member);
  };

  return {
    namesOf: desks.namesOf,
    async answer(asked) {
      const { member, kind } = asked;
      const isQuestion = kind !== 'page' && (kind !== 'again' || asked.does === 'who') && kind !== 'passage';
      forget();
      const before = times.get(member) ?? [];
      if (isQuestion && before.length >= OFTEN) return refusal(member, 'often');
      const there = atOnce(asked);
      if (there === null && waiting >= MOST) return refusal(member, 'full');
      if (isQuestion) times.set(member, [...before, now()]);
      if (there !== null) return there;
      waiting++;
      const turn = (latest.get(member) ?? Promise.resolve()).then(() => desks.answer(asked));
      const settled = turn.catch(() => {});
      latest.set(member, settled);
      try {
        const outcome = await turn;
        if (outcome.kind === 'late') log(droppedLate);
        return outcome;
      } finally {
        waiting--;
        if (latest.get(member) === settled) latest.delete(member);
      }
    },
    close: desks.close,
  };
}
