import { deskAtHand } from './discord/desk/at-hand.ts';
import type { Answering } from './discord/desk/answerer.ts';
import type { Desk, Desks, Progress } from './discord/desk/desk.ts';
import { openDesks } from './discord/desk/desks.ts';
import type { Opened } from './opened.ts';

/** A library that is opened anew where its articles are put right. */
export interface Live {
  /** The library of this thread, opened anew first where that has to be. @throws Error when it cannot be: the one before stays */
  readonly now: () => Opened;
  /** To be called once the articles, or what is known of them, are not what they were. @returns settles soon, at best once answers follow it */
  readonly changed: () => Promise<void>;
  /** Answers from the articles as they are; while they are read again, from those before. */
  readonly desk: Desks;
}

interface Again {
  /** Opens it anew in this thread. */
  readonly here: () => Opened;
  /** Opens what answers from it beside this thread. */
  readonly beside: (reading: (progress: Progress) => void) => Promise<Desk>;
  /** The same exactly when what it is opened from is; null where that cannot be told. */
  readonly stamp: () => string | null;
}

/** So many are open at once: the one that answers, and the one that is read. */
const MOST = 2;

/** All that ask are of one server. */
const ASKING = '';

/** @param others what else is answered with */
export function openLive(
  first: Opened,
  again: Again,
  others: Pick<Answering, 'commands' | 'messageCommands'>,
): Live {
  const { library, problems, corrections, isBare } = first;
  let opened = first;
  let stamp = again.stamp();
  let isFirst = true;
  let edition = 0;
  /** The edition that this thread has opened. */
  let own = 0;
  const desks = openDesks({
    shelves: { of: () => ({ key: String(edition), place: null }) },
    async open(_shelf, reading) {
      if (!isFirst) return await again.beside(reading);
      isFirst = false;
      return deskAtHand({ library, problems, corrections, isBare, ...others });
    },
    stamp: again.stamp,
    most: MOST,
  });
  // What is at hand answers at once.
  void desks.open(ASKING);
  return {
    now() {
      const now = opened.isBare ? again.stamp() : stamp;
      if (own !== edition || now !== stamp || (opened.isBare && now === null)) {
        stamp = now;
        opened = again.here();
        own = edition;
      }
      return opened;
    },
    async changed() {
      edition++;
      await desks.renew(ASKING);
    },
    desk: {
      namesOf: () => desks.namesOf(ASKING),
      answer: (asked) => desks.answer({ ...asked, server: ASKING }),
      close: desks.close,
    },
  };
}
