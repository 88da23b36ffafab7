import type { BaseInteraction } from 'discord.js';
import type { Room } from './room.ts';

/** Discord waits 3 seconds; a command that has already waited this long is announced before it is worked on. */
const LATE = 1_000;

/** Whether an answer has to be announced, because it may come later than Discord waits. */
export const isLate = ({ slow }: Room, { createdTimestamp }: BaseInteraction): boolean =>
  slow || Date.now() - createdTimestamp > LATE;
