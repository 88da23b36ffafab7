import type { Asker } from './desk/desk.ts';

/** Discord takes an answer to an interaction for 15 minutes, and nobody looks for one to a message after that; a moment goes into sending it. */
const LASTS = 14.9 * 60_000;

/** Who asks just now, by this machine's clock, which may differ from Discord's. */
export const askerOf = (server: string, member: string): Asker => ({
  server,
  member,
  until: Date.now() + LASTS,
});
