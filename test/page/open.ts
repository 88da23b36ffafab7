import { commands, messageCommands } from '../../commands/index.ts';
import { KEPT_NOWHERE, openSettings } from '../../src/discord/admin/settings-by-server.ts';
import { deskAtHand } from '../../src/discord/desk/at-hand.ts';
import type { Library } from '../../src/library.ts';
import { openPage } from '../../src/page/open-page.ts';

/** The page over a library, at a free port of this machine. */
export async function openOver(library: Library) {
  const { answer, close } = deskAtHand({ library, commands, messageCommands });
  const log: string[] = [];
  const desk = { namesOf: () => library, answer, close };
  const tell = (line: string): void => void log.push(line);
  const settings = openSettings(KEPT_NOWHERE, tell);
  const room = { desk, commands, messageCommands, settings, adding: null, reports: null, log: tell };
  const page = await openPage({ host: '127.0.0.1', port: 0 }, { room, keeping: null });
  return { ...page, log };
}
