import { openAnswerer, type Answering } from './answerer.ts';
import type { Desk } from './desk.ts';

/** A desk in this thread: it answers one question after the other, and whoever asks waits. */
export function deskAtHand(answering: Answering): Desk {
  const answer = openAnswerer(answering);
  return {
    names: answering.library,
    isBare: answering.isBare ?? false,
    answer: async (asked) => answer(asked),
    close: async () => {},
  };
}
