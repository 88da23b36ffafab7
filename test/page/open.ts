import { commands, messageCommands } from '../../commands/index.ts';
import { deskAtHand } from '../../src/discord/desk/at-hand.ts';
import type { Library } from '../../src/library.ts';
import { openPage } from '../../src/page/open-page.ts';

/** The page over a library, at a free port of this machine. */
export async function openOver(library: Library) {
  const { answer, close } = deskAtHand({ library, commands, messageCommands });
  const log: string[] = [];
  const desk = { namesOf: () => library, answer, close };
  const room = { desk, commands, messageCommands, adding: null, log: (line: string) => log.push(line) };
  const page = await openPage(
    { host: '127.0.0.1', port: 0 },
    { room, articles: library.articles().articles!.length },
  );
  return { ...page, log };
}
