import { say } from '../words.ts';
import type { Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What everybody outside the servers of DISCORD_SERVERS is told. */
export const closed = inLocale('closed', say`I answer only in the servers that my owner has listed.`);

/** What somebody is told when an answer failed; the log has the same id. */
export const fault = inLocale(
  'fault',
  (id: string): Says =>
    say`Something went wrong here, and no answer was sent. The person who runs me can find it in the log as ${{ own: id }}.`,
);

/** What the option says that every command has. */
export const onlyYou = inLocale('onlyYou', 'True: only you see the answer');

/** What a member is told whose question is not let in. */
export const refused = inLocale('refused', {
  often: say`That is more than ten questions in a minute. Ask again in a moment.`,
  full: say`Too many questions are waiting just now. Ask again in a moment.`,
} as const);

/** Lines for the person who runs the bot. */
export const droppedLate = inLocale(
  'droppedLate',
  'A question waited for more than 15 minutes. Discord no longer accepts an answer to it, so it was dropped.',
);
export const started = inLocale(
  'started',
  (name: string, servers: number): string =>
    `Signed in as ${name}. ${servers === 0 ? 'DISCORD_SERVERS is empty, so nobody is answered.' : `Members of ${servers} server${servers === 1 ? '' : 's'} are answered.`}`,
);
export const registered = inLocale(
  'registered',
  (commands: number): string => `${commands} commands registered with Discord.`,
);
export const alreadyRegistered = inLocale(
  'alreadyRegistered',
  'The commands are registered with Discord as they are.',
);
export const invite = inLocale(
  'invite',
  (address: string): string => `To add the bot to a server: ${address}`,
);
export const stopping = inLocale('stopping', 'Stopping.');
export const deskEnded = inLocale(
  'deskEnded',
  (why: unknown): string =>
    `The thread that answers has ended${why instanceof Error ? `: ${why.message}` : '.'}`,
);
export const badToken = inLocale(
  'badToken',
  'Discord refuses the token in DISCORD_TOKEN. Copy it again from the Bot page of your application at https://discord.com/developers/applications.',
);
export const unreachable = inLocale(
  'unreachable',
  (api: string, why: string): string =>
    `Discord cannot be reached at ${api} (${why}). Check the connection, and DISCORD_API if it is set.`,
);
export const unexpected = inLocale(
  'unexpected',
  (api: string, what: string): string =>
    `What answers at ${api} does not behave like Discord (${what}). Check DISCORD_API: the base of the API without its version.`,
);
