import { commands, messageCommands } from '../../commands/index.ts';
import { makeBot, type Times } from '../../src/discord/client.ts';
import { KEPT_NOWHERE, openSettings } from '../../src/discord/admin/settings-by-server.ts';
import { deskAtHand } from '../../src/discord/desk/at-hand.ts';
import type { Desks } from '../../src/discord/desk/desk.ts';
import type { Room } from '../../src/discord/room.ts';
import type { Library } from '../../src/library.ts';
import { openStandIn, type Settings } from '../../src/local/discord/stand-in.ts';
import { schema } from '../local/discord/schema.ts';
import { library, TOKEN } from './made-library.ts';

/** The listed server, and one where the bot is but that is not listed. */
export const OPEN = '100000000000000001';
export const OTHER = '100000000000000002';

/** A desk with the real commands. */
export const openDesk = (open: Library) => deskAtHand({ library: open, commands, messageCommands });

/** The same desk for every server. */
export function deskOf(open: Library): Desks {
  const { names, answer, close } = openDesk(open);
  return { namesOf: () => names, answer, close };
}

/** Nothing is waited for long. */
export const QUICK: Times = { first: 20, answers: 500, signingOut: 500 };

/** A stand-in with the bot signed in to it. Everything is closed by `close`. */
export async function openBot(changes: Partial<Room> = {}, settings: Partial<Settings> = {}) {
  const log: string[] = [];
  const discord = await openStandIn({
    token: TOKEN,
    servers: [OPEN, OTHER],
    schema,
    // A busy machine may take longer than Discord waits: then nobody is ever answered.
    lasts: { acknowledged: 60_000, token: 900_000 },
    ...settings,
  });
  const room: Room = {
    desk: deskOf(library),
    commands,
    messageCommands,
    servers: [OPEN],
    adding: null,
    settings: openSettings(KEPT_NOWHERE, () => {}),
    reports: null,
    log: (line: string) => log.push(line),
    ...changes,
  };
  const bot = makeBot(discord.api, room, QUICK);
  await bot.start(TOKEN);
  return {
    discord,
    log,
    room,
    bot,
    async close() {
      await bot.close();
      await discord.close();
    },
  };
}

/** The text a member reads in a body that the bot sent, escapes as they were sent. */
export const shown = (body: unknown): string =>
  [...JSON.stringify(body).matchAll(/"content":("(?:[^"\\]|\\.)*")/g)]
    .map(([, text]) => JSON.parse(text!) as string)
    .join('\n');

/** The buttons under a body that the bot sent, as it sent them. */
export const buttonsOf = (body: unknown): { label: string; custom_id: string }[] =>
  (JSON.stringify(body).match(/\{"type":2,[^{}]*\}/g) ?? []).map(
    (one) => JSON.parse(one) as { label: string; custom_id: string },
  );
