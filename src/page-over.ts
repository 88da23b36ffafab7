import { commands, messageCommands } from '../commands/index.ts';
import { beside } from './beside.ts';
import type { Outcome } from './correct/put-right.ts';
import { addInThread, type Into } from './discord/add/in-thread.ts';
import { KEPT_NOWHERE, openSettings } from './discord/admin/settings-by-server.ts';
import { report } from './discord/faults.ts';
import { addingOf, KEEPING_ELSEWHERE, keepingOf, keptAt, type Work } from './keeping.ts';
import { reportsBeside } from './kept-for-discord.ts';
import type { Live } from './live.ts';
import type { Place } from './place.ts';
import { isLoopback } from './page/http/guard.ts';
import { openedAt } from './page/opened-at.ts';
import { openPage } from './page/open-page.ts';
import type { Served } from './page/serve.ts';
import type { PagePlace } from './settings.ts';
import { STORE } from './settings/kept-in.ts';
import { ADDING, CORRECTING } from './threads.ts';
import { localPageWords } from './words/local-page.ts';

/** Where files are added; null for nowhere. Where there is no store yet, the first file makes it. */
function intoOf({ corpus, store, engine }: Place): Into | null {
  if (engine) return null;
  return corpus === null ? { store: store ?? STORE } : { folder: corpus };
}

/** The page beside the terminal. @returns null where it cannot be opened, which is told */
export async function pageOver(
  { changed, desk }: Live,
  place: Place,
  at: PagePlace,
  tell: (line: string) => void,
): Promise<Served | null> {
  const settings = openSettings(KEPT_NOWHERE, tell);
  // Whoever is let in by another name may ask and read, and nothing more.
  const isAlone = isLoopback(at.host) && at.url === null;
  if (!isLoopback(at.host)) tell(localPageWords.beyond(at.host));
  const kept = () => keptAt(place, { server: place.server, ownOnly: false });
  const into = intoOf(place);
  const hands = {
    correct: beside<Work, Outcome>(CORRECTING, (work) => work),
    add: into && addInThread(ADDING, into),
    changed,
  };
  const keepingHere = () => (place.engine ? KEEPING_ELSEWHERE : keepingOf(kept(), false, hands));
  const keeping = isAlone ? keepingHere : null;
  const adding = isAlone ? addingOf(kept(), hands) : null;
  const reports =
    isAlone && !place.engine ? reportsBeside(place, (error) => void report({ log: tell }, error)) : null;
  const room = { desk, commands, messageCommands, settings, adding, reports, log: tell };
  return await openedAt(at, (where) => openPage(where, { room, keeping }), tell);
}
