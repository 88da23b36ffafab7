import type { Reply } from '../reply/card.ts';
import type { Asker } from './desk.ts';

/** The pages of the latest answers that have several, in memory alone. They hold what a member wrote, so they are not kept for long. */
export interface Kept {
  readonly keep: (asker: Asker, key: string, pages: readonly Reply[]) => void;
  /** Only whoever asked finds them, and only in the same server. */
  readonly find: (asker: Asker, key: string) => readonly Reply[] | undefined;
}

/** So many answers are kept; the oldest goes first. */
const MOST = 100;

/** In milliseconds. */
export const HOUR = 3_600_000;

interface Entry extends Pick<Asker, 'server' | 'member'> {
  readonly pages: readonly Reply[];
  readonly end: NodeJS.Timeout;
}

export function openKept(lasts = HOUR): Kept {
  const kept = new Map<string, Entry>();
  const drop = (key: string): void => {
    clearTimeout(kept.get(key)?.end);
    kept.delete(key);
  };
  return {
    keep({ server, member }, key, pages) {
      if (pages.length < 2) return;
      drop(key);
      kept.set(key, { server, member, pages, end: setTimeout(() => drop(key), lasts).unref() });
      if (kept.size > MOST) drop(kept.keys().next().value!);
    },
    find({ server, member }, key) {
      const found = kept.get(key);
      return found?.server === server && found.member === member ? found.pages : undefined;
    },
  };
}
