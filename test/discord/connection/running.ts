import { expect, vi } from 'vitest';
import { commands, messageCommands } from '../../../commands/index.ts';
import { KEPT_NOWHERE, openSettings } from '../../../src/discord/admin/settings-by-server.ts';
import type { Times } from '../../../src/discord/client.ts';
import { runDiscord } from '../../../src/discord/run.ts';
import { openStandIn, type Settings } from '../../../src/local/discord/stand-in.ts';
import { schema } from '../../local/discord/schema.ts';
import { deskOf, OPEN, OTHER } from '../bot.ts';
import { library, TOKEN } from '../made-library.ts';

/** How it is run: before a Discord that answers so much later, or has other settings, and how long it waits itself. */
interface Run {
  readonly slow?: number;
  readonly settings?: Partial<Settings>;
  readonly times?: Times;
}

/** What the bot answers with over the seeds in one server, and what it logs. */
export function openRoom() {
  const log: string[] = [];
  const room = {
    desk: deskOf(library),
    commands,
    messageCommands,
    servers: [OPEN],
    settings: openSettings(KEPT_NOWHERE, () => {}),
    adding: null,
    reports: null,
    log: (line: string) => void log.push(line),
  };
  return { room, log };
}

/** Runs the bot as the program does, before a stand-in. */
export async function beginRun({ slow = 0, settings = {}, times }: Run = {}) {
  const discord = await openStandIn({ token: TOKEN, servers: [OPEN, OTHER], schema, ...settings });
  const { room, log } = openRoom();
  discord.troubles.slow = slow;
  const running = runDiscord(TOKEN, discord.api, room, times === undefined ? {} : { times });
  return { running, discord, log };
}

/** The same, until it is signed in. */
export async function openRun(run?: Run) {
  const begun = await beginRun(run);
  await vi.waitFor(() => expect(begun.log.join()).toContain('To add the bot'), 60_000);
  return begun;
}
