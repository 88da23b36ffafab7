import type { Body } from './reply/body.ts';

/** The pages of the latest answers that have several, in memory alone. */
export interface Kept {
  readonly keep: (key: string, pages: readonly Body[]) => void;
  readonly find: (key: string) => readonly Body[] | undefined;
}

/** So many answers are kept; the oldest goes first. */
const MOST = 100;

export function openKept(): Kept {
  const kept = new Map<string, readonly Body[]>();
  return {
    keep(key, pages) {
      if (pages.length < 2) return;
      kept.set(key, pages);
      if (kept.size > MOST) kept.delete(kept.keys().next().value!);
    },
    find: (key) => kept.get(key),
  };
}
