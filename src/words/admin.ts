import { say, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

const list = (names: readonly string[]): string => names.join(', ');

/** What `/verbatim` says, to those who may manage the server alone. */
export const adminWords = inLocale('adminWords', {
  description: 'For those who may manage the server: what the bot does here',
  settings: 'The settings of this server',
  desk: 'A link to the page where the articles of this server are looked after',
  test: 'Whether the bot has the permissions it needs in this channel',
  forget: 'Forgets what was chosen for this server, after asking',

  notAllowed: say`Only members who may manage the server can use this.`,
  notKept: say`That could not be saved, so nothing has changed. The person who runs me can find the reason in the log.`,

  head: say`Verbatim in this server`,
  note: say`Only you see this. What you choose here takes effect at once, for this server alone.`,
  kept: say`Saved. It applies from now on.`,
  private: say`Answers to commands`,
  privateNote: say`Anyone who adds private to a command decides for that one answer.`,
  privateNo: 'Everybody in the channel sees them',
  privateYes: 'Private first: only the person who asks sees them',
  channels: say`Channels in which mentions are answered`,
  channelsNote: say`A channel includes its threads. With none chosen, all channels count. Elsewhere I keep silent when mentioned; commands work everywhere.`,
  channelsNone: 'All channels',
  addRoles: say`Who may add articles`,
  addRolesNote: say`Besides those who may manage the server. Offer them the command /add in Server Settings, Integrations.`,
  reportRoles: say`Who sees reports of mistakes`,
  reportRolesNote: say`Besides those who may manage the server.`,
  rolesNone: 'Nobody else',
  testButton: 'Test this channel',
  forgetButton: 'Forget this server',

  deskHead: say`The desk of this server`,
  deskNote: say`What is wrong with the articles, and how to correct it. The link works once, and expires after ten minutes; it is for you alone.`,
  deskButton: 'Open the desk',
  noDesk: say`I have no page that can be reached from here. The person who runs me can find out how in docs/operating.md, under The pages.`,

  testHead: (missing: number): Says =>
    missing === 0
      ? say`Nothing is missing in this channel`
      : [
          {
            own: `${missing} ${missing === 1 ? 'permission is' : 'permissions are'} missing in this channel`,
          },
        ],
  /** @param permission as Discord calls it */
  missing: (permission: string, why: string): Says => [{ own: `${permission}: ${why}` }],
  allow: (permissions: readonly string[]): Says => [
    {
      own: `What to do: Edit Channel, Permissions, my role; switch on ${list(permissions)}. In a thread, do so in the channel it belongs to.`,
    },
  ],
  why: {
    view: 'without it I see no mention here.',
    send: 'without it I cannot answer a mention here.',
    sendInThreads: 'without it I cannot answer a mention in this thread.',
    history: 'without it I cannot answer under the message that asks.',
  },
  commandsWork: say`Commands are answered here all the same.`,
  mentionsOn: say`Mentions are answered here.`,
  mentionsOff: say`Mentions are not answered here: other channels are chosen in /verbatim settings.`,

  forgetHead: say`Forget what was chosen for this server?`,
  forgetNote: say`The settings go back to what they were at first, and reports of mistakes from this server are deleted. No article is touched. It cannot be undone.`,
  forgetYes: 'Forget',
  forgetNo: 'Keep everything',
  forgotten: say`Forgotten: what was chosen for this server, and the reports of mistakes from it.`,
  notForgotten: say`Not all of it could be forgotten. The person who runs me can find the reason in the log; then try again.`,
  stays: say`Everything is kept as it is.`,
} as const);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Lines for the person who runs the bot. */
export const unreadSettings = inLocale('unreadSettings', (server: string | null, error?: unknown): string =>
  server === null
    ? `What servers have chosen cannot be read, and nothing can be chosen: ${reasonOf(error)}`
    : `What server ${server} has chosen cannot be read; it is as if nothing was chosen there.`,
);
export const notKept = inLocale(
  'notKept',
  (error: unknown): string => `What a server has chosen could not be kept: ${reasonOf(error)}`,
);
/** A stranger's words in marks, without what could break a line or turn its direction. */
const inOneLine = (text: string): string => JSON.stringify(text.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' '));
/** A server that the bot was added to, and is not answered in. `name` comes from strangers. */
export const unlisted = inLocale(
  'unlisted',
  (name: string, id: string, servers: readonly string[]): string =>
    `Not answered: the server ${inOneLine(name)} (${id}) is not listed. To answer its members, write into .env: DISCORD_SERVERS=${[...servers, id].join(',')}`,
);
