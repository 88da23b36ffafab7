import type { Desk, Progress } from './desk.ts';
import type { Shelf } from './shelves.ts';

/** A desk that is opened, or being opened. */
export interface Opened {
  shelf: Shelf;
  /** What told, before it was opened, whether its articles change. */
  readonly stamp: string | null;
  /** The server for which it was opened. */
  readonly by: string;
  readonly desk: Promise<Desk>;
  /** Null until it can answer. */
  ready: Desk | null;
  /** Whether it could not be opened. */
  failed: boolean;
  readonly read: Progress;
  /** How many questions it is answering. */
  busy: number;
  /** Closed as soon as it is not busy. */
  retired: boolean;
  /** Whether it is following its articles just now, and to what it cannot. */
  follows: boolean;
  lost: string | null;
}

/** Opens a desk for some articles; `reading` is told how far that is. */
export type Open = (shelf: Shelf, reading: (progress: Progress) => void) => Promise<Desk>;

/** Begins to open the desk of a shelf. @param by the server that asks @param stamp what tells whether its articles change */
export function opening(open: Open, shelf: Shelf, by: string, stamp: string | null): Opened {
  let read: Progress = { done: 0, of: 0 };
  return {
    shelf,
    stamp,
    by,
    desk: open(shelf, (progress) => (read = progress)),
    ready: null,
    failed: false,
    get read() {
      return read;
    },
    busy: 0,
    retired: false,
    follows: false,
    lost: null,
  };
}

/** Closes a desk that is to be closed and answers nothing. */
export const closeIdle = (one: Opened): void => {
  if (one.retired && one.busy === 0) void one.desk.then(({ close }) => close()).catch(() => {});
};

/** Whether a desk has no articles, and there may be some now. */
export function isToFill({ ready, stamp: seen }: Opened, stamp: () => string | null): boolean {
  if (ready?.isBare !== true) return false;
  const now = stamp();
  return now === null || now !== seen;
}

/**
 * Has a desk follow its own articles to a shelf, if it can and does not yet.
 * @param settled told whether it is there, before that is its shelf
 * @returns whether it may
 */
export function follow(one: Opened, shelf: Shelf, settled: (isThere: boolean) => void): boolean {
  const isOwn = JSON.stringify(one.shelf.place) === JSON.stringify(shelf.place);
  if (!one.ready?.refresh || !isOwn || one.lost === shelf.key) return false;
  if (one.follows) return true;
  one.follows = true;
  const settle = (isThere: boolean): void => {
    one.follows = false;
    settled(isThere);
    if (isThere) one.shelf = shelf;
    else one.lost = shelf.key;
  };
  one.ready.refresh().then(settle, () => settle(false));
  return true;
}
