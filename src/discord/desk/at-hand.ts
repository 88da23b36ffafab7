import { bodies, type Answering } from './bodies.ts';
import type { Desk } from './desk.ts';

/** A desk in this thread: it answers one question after the other, and whoever asks waits. */
export const deskAtHand = (answering: Answering): Desk => ({
  names: answering.library,
  answer: async (asked) => bodies(answering, asked),
  close: async () => {},
});
