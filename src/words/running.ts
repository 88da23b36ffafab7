import { say } from '../words.ts';
import type { Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What somebody is told when Discord did not say whether it took an answer; the log has the same id. */
export const unsure = inLocale(
  'unsure',
  (id: string): Says =>
    say`Discord did not say whether it took my answer. If you cannot see it, ask again. The log has it as ${{ own: id }}.`,
);

/** What somebody is told under whose button the message was deleted. */
export const deleted = inLocale('deleted', say`That message is gone. Ask again.`);

/** What somebody is told who asks before the articles are read. */
export const reading = inLocale('reading', (done: number, of: number): Says =>
  of === 0
    ? say`Still reading the articles. Ask again in a moment.`
    : say`Still reading the articles: ${{ own: `${done} of ${of}` }}. Ask again in a moment.`,
);

/** What the codes mean by which Discord closes a connection for good, and what to do. */
export const forGood = inLocale('forGood', {
  4004: 'it refuses the token. Copy it again from the Bot page of your application at https://discord.com/developers/applications into DISCORD_TOKEN',
  4010: 'it rejects the number that the bot gave this connection. Start the bot again; if it comes back, update it',
  4011: 'the bot is in too many servers for one connection. Start it again: it asks Discord how many it needs',
  4012: 'it no longer supports the version that this bot uses. Update the bot: npm update discord.js',
  4013: 'it does not recognise what this bot asks to be told. Update the bot: npm update discord.js',
  4014: 'it does not allow what this bot asks to be told. The bot needs no privileged intent: start it as it was delivered, or see the Bot page of your application at https://discord.com/developers/applications',
});
const FOR_GOOD: Readonly<Record<number, string>> = forGood;

const ended = (why: string | undefined): string => (why === undefined ? '.' : `: ${why}.`);

/** Lines for the person who runs the bot. None holds a word that a member wrote. */
export const closedForGood = inLocale(
  'closedForGood',
  (code: number): string =>
    `Discord has closed the connection for good (code ${code})${ended(FOR_GOOD[code])}`,
);
export const lost = inLocale(
  'lost',
  (shard: number, code: number | null): string =>
    `The connection to Discord was lost (shard ${shard}${code === null ? '' : `, code ${code}`}). Connecting again.`,
);
export const resumed = inLocale(
  'resumed',
  (shard: number, replayed: number): string =>
    `The connection to Discord has resumed (shard ${shard}, ${replayed} event${replayed === 1 ? '' : 's'} caught up on).`,
);
export const connectedAnew = inLocale(
  'connectedAnew',
  (shard: number): string =>
    `Connected to Discord again (shard ${shard}). Anything asked in the meantime was missed.`,
);
export const limited = inLocale(
  'limited',
  (route: string, scope: string, milliseconds: number): string =>
    `Discord limits us (${route}, ${scope}): waiting ${(milliseconds / 1_000).toFixed(1)} s.`,
);
export const again = inLocale(
  'again',
  (what: string, why: string, milliseconds: number): string =>
    `${what} failed (${why}). Trying again in ${Math.round(milliseconds / 1_000)} s.`,
);
export const refusedThen = inLocale('refusedThen', 'it was refused');
export const signingIn = inLocale('signingIn', 'Signing in to Discord');
export const registering = inLocale('registering', 'Registering the commands with Discord');
export const failed = inLocale('failed', (id: string, what: string): string => `Error ${id}: ${what}`);
export const unanswered = inLocale(
  'unanswered',
  (id: string): string => `Error ${id} could not be answered.`,
);
export const leftUnanswered = inLocale(
  'leftUnanswered',
  'Some questions were still being answered. They have been abandoned.',
);

/** Why something could not be sent, where there is no code for it. */
export const noAnswer = inLocale('noAnswer', 'no answer in time');
export const noConnection = inLocale('noConnection', 'no connection');
export const noBot = inLocale('noBot', 'no bot in its answer');
export const unknownReason = inLocale('unknownReason', 'unknown');
export const status = inLocale('status', (code: number): string => `status ${code}`);

/** What Discord limits where it names no route, and where it does not say for whom. */
export const everything = inLocale('everything', 'everything');
export const noScope = inLocale('noScope', 'no scope');

/** What the codes mean with which Discord refuses what is sent. */
const REFUSED: Readonly<Record<number, string>> = {
  10_003: 'the channel is gone',
  10_008: 'the message is gone',
  10_015: 'it has expired',
  10_062: 'it came after 3 seconds, or another process has answered',
  40_060:
    'it has been answered already. If it was not pressed twice, another process runs with the same token: stop one of them',
  50_001: 'the bot cannot see the channel',
  50_007: 'the member does not accept direct messages',
  50_013: 'the bot may not write in the channel',
  50_027: 'its 15 minutes have passed',
  50_035: 'its form is not valid',
  160_002: 'the bot may not read the history of the channel',
};
export const refusedSend = inLocale(
  'refusedSend',
  (
    code: number | string,
    place: { readonly server: string | null; readonly channel: string | null } | null,
  ): string =>
    `Discord refused what was sent (code ${code}${place ? `, server ${place.server ?? 'none'}, channel ${place.channel ?? 'none'}` : ''})${ended(REFUSED[Number(code)])}`,
);
