import type { Desks } from './discord/desk/desk.ts';
import type { Opened } from './open.ts';
import { deskAtHand } from './discord/desk/at-hand.ts';
import type { Answering } from './discord/desk/answerer.ts';

/** A library that is opened anew where its articles are put right. */
export interface Live {
  readonly now: () => Opened;
  /** Opens it anew; whoever asks next is answered from that. @throws Error when it cannot be: the one before stays */
  readonly reopen: () => void;
  /** Answers in this thread, from the library as it is then. */
  readonly desk: Desks;
}

/** @param again opens it @param what else is answered with */
export function openLive(
  first: Opened,
  again: () => Opened,
  others: Pick<Answering, 'commands' | 'messageCommands'>,
): Live {
  const deskOver = ({ library, problems }: Opened) => deskAtHand({ library, problems, ...others });
  let opened = first;
  let desk = deskOver(first);
  return {
    now: () => opened,
    reopen() {
      opened = again();
      desk = deskOver(opened);
    },
    desk: {
      namesOf: () => opened.library,
      answer: (asked) => desk.answer(asked),
      close: () => desk.close(),
    },
  };
}
