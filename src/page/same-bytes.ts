import { timingSafeEqual } from 'node:crypto';

/** Whether what was given is what was made here, in a time that tells nothing of how much of it is. */
export const sameBytes = (given: Buffer, own: Buffer): boolean =>
  given.length === own.length && timingSafeEqual(given, own);
