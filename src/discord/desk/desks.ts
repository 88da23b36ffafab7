import { setTimeout as pause } from 'node:timers/promises';
import type { Names } from '../../library.ts';
import type { Desks, Progress } from './desk.ts';
import { closeIdle, follow, isToFill, type Open, type Opened, opening } from './opened.ts';
import type { Shelf, Shelves } from './shelves.ts';

const NOBODY: Names = { speakers: [], offices: [], outlets: [], periods: [] };

/** A desk that could not be opened is tried again after so many milliseconds. */
const PAUSE = 60_000;

/** In milliseconds. */
const PATIENCE = 5_000;

/** Whoever has changed something waits so many milliseconds for answers that follow it. */
const SOON = 2_000;

interface Given {
  readonly shelves: Shelves;
  readonly open: Open;
  /** The same exactly when nothing has changed where articles may be; null where that cannot be told. Asked for desks without any. */
  readonly stamp?: () => string | null;
  /** Whoever asks waits so many milliseconds for it, and is then told that it is still being opened. */
  readonly patience?: number;
  /** So many desks are open at once; whichever was not asked for longest is closed. */
  readonly most: number;
}

interface OpenDesks extends Desks {
  /** Opens the articles of a server before it asks. @returns whether they can be asked */
  readonly open: (server: string) => Promise<boolean>;
  /** Opens those of a server anew that it has changed itself. @returns settles when they can be asked, or soon */
  readonly renew: (server: string) => Promise<void>;
}

/**
 * A desk for each shelf, opened when one of its servers asks. A server is answered by its own alone, and no desk knows of
 * any articles but those of its shelf. When a server's articles have changed, its desk follows them where it can; else it
 * answers from those before until another is open. One without articles is opened anew once there may be some.
 */
export function openDesks({ shelves, open, most, stamp = () => '', patience = PATIENCE }: Given): OpenDesks {
  /** By the keys of their shelves; the one last asked is last. */
  const desks = new Map<string, Opened>();
  /** Which of them answered a server last. */
  const serving = new Map<string, Opened>();
  /** Before when a server's articles are not opened again: half of the time at most goes into that. */
  const notBefore = new Map<string, number>();

  const retire = (one: Opened): void => {
    one.retired = true;
    if (desks.get(one.shelf.key) === one) desks.delete(one.shelf.key);
    closeIdle(one);
  };
  const begin = (server: string, shelf: Shelf): Opened => {
    const from = Date.now();
    const one = opening(open, shelf, server, stamp());
    desks.set(shelf.key, one);
    one.desk.then(
      (desk) => {
        one.ready = desk;
        notBefore.set(server, 2 * Date.now() - from);
      },
      () => {
        one.failed = true;
        setTimeout(() => retire(one), PAUSE).unref();
      },
    );
    for (const other of desks.values()) if (desks.size > most && other !== one) retire(other);
    return one;
  };

  /** Has a desk of a server follow its own articles to a shelf, if it can. @returns whether it may */
  function moves(server: string, one: Opened, shelf: Shelf): boolean {
    const from = Date.now();
    return follow(one, shelf, (isThere) => {
      notBefore.set(server, 2 * Date.now() - from);
      if (isThere && desks.delete(one.shelf.key)) desks.set(shelf.key, one);
    });
  }

  /** Whether some articles of a server are being opened: others wait until they are. */
  const isOpening = (server: string): boolean =>
    [...desks.values()].some(({ by, ready, failed }) => by === server && !ready && !failed);

  /** The desk that answers a server now. */
  function deskFor(server: string): Opened {
    const last = serving.get(server);
    if (last && isToFill(last, stamp)) retire(last);
    const before = last?.retired === false ? last : undefined;
    if (before) asked(before);
    const shelf = shelves.of(server);
    const waits = before !== undefined && (isOpening(server) || Date.now() < (notBefore.get(server) ?? 0));
    const there = desks.get(shelf.key);
    if (before && !there && (waits || moves(server, before, shelf))) return before;
    const own = there ?? begin(server, shelf);
    if (before && !own.ready) return before;
    asked(own);
    serving.set(server, own);
    if (before && ![...serving.values()].includes(before)) retire(before);
    return own;
  }
  /** How far those are that a server has now, where another answers; null where none does. */
  function behindOf(server: string, { shelf: { key } }: Opened): Progress | 'failed' | null {
    const now = shelves.of(server).key;
    if (now === key) return null;
    const own = desks.get(now);
    if (own?.failed) return 'failed';
    return { done: own?.read.done ?? 0, of: own?.read.of ?? 0 };
  }
  /** Those that were asked last are closed last. */
  function asked(one: Opened): void {
    if (desks.delete(one.shelf.key)) desks.set(one.shelf.key, one);
  }

  return {
    open: (server) =>
      deskFor(server).desk.then(
        () => true,
        () => false,
      ),
    async renew(server) {
      notBefore.delete(server);
      deskFor(server);
      const own = desks.get(shelves.of(server).key)?.desk.catch(() => {});
      await Promise.race([own, pause(SOON, null, { ref: false })]);
      deskFor(server);
    },
    namesOf: (server) => deskFor(server).ready?.names ?? NOBODY,
    async answer(question) {
      const one = deskFor(question.server);
      one.busy++;
      try {
        const desk = one.ready ?? (await Promise.race([one.desk, pause(patience, null, { ref: false })]));
        if (!desk) return { kind: 'reading', done: one.read.done, of: one.read.of };
        const outcome = await desk.answer(question);
        if (outcome.kind !== 'seen') return outcome;
        const behind = behindOf(question.server, one);
        return behind ? { ...outcome, behind } : outcome;
      } finally {
        one.busy--;
        closeIdle(one);
      }
    },
    async close() {
      await Promise.all(
        [...desks.values()].map(({ desk }) =>
          desk.then(
            ({ close }) => close(),
            () => {},
          ),
        ),
      );
    },
  };
}
