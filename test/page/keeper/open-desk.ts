import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands, messageCommands } from '../../../commands/index.ts';
import { correctIn, type Kept } from '../../../src/correct/keeping.ts';
import { KEPT_NOWHERE, openSettings } from '../../../src/discord/admin/settings-by-server.ts';
import { addingOf, keepingOf, type Work } from '../../../src/keeping.ts';
import { deskAtHand } from '../../../src/discord/desk/at-hand.ts';
import type { ToAdd } from '../../../src/discord/add/adding.ts';
import { openLive } from '../../../src/live.ts';
import { reportsIn } from '../../../src/discord/reports/reports-in.ts';
import { addFile } from '../../../src/local/add/add-file.ts';
import { addToFolder } from '../../../src/local/add/add-to-folder.ts';
import { open } from '../../../src/open.ts';
import { stampOf } from '../../../src/origins.ts';
import { openPage } from '../../../src/page/open-page.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { taken } from '../../store/taken.ts';
import { seedArticles, SEEDS } from '../../support/seeds.ts';

/**
 * The page of this machine over a copy of the seeds: in a folder, in a store, or as they come with the project.
 * @param more files that lie in the folder besides
 */
export async function openDesk(
  kind: 'folder' | 'store' | 'seeds',
  more: Readonly<Record<string, string>> = {},
) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  const place = { corpus: null as string | null, store: null as string | null, server: null, index: null };
  if (kind === 'folder') {
    place.corpus = join(folder, 'articles');
    cpSync(SEEDS, place.corpus, { recursive: true });
    for (const [name, text] of Object.entries(more)) writeFileSync(join(place.corpus, name), text);
  } else if (kind === 'store') {
    place.store = join(folder, 'store.db');
    const store = openStore(place.store, { write: true });
    if ('kind' in store) throw new Error(store.kind);
    store.take(
      seedArticles.map(({ file, text }) => ({ taken: taken(file, [text]) })),
      ['*'],
    );
    store.close();
  } else place.corpus = SEEDS;
  const log: string[] = [];
  const tell = (line: string): void => void log.push(line);
  const opened = () => open(place, tell, { bare: true })!;
  const others = { commands, messageCommands };
  const live = openLive(
    opened(),
    { here: opened, beside: async () => deskAtHand({ ...opened(), ...others }), stamp: () => stampOf(place) },
    others,
  );
  const who = { server: null, ownOnly: false };
  const filed: Kept = kind === 'folder' ? { folder: place.corpus!, ...who } : { store: place.store!, ...who };
  const kept = kind === 'seeds' ? null : filed;
  const hands = {
    correct: async (work: Work) => correctIn(work.kept, work.wanted),
    add:
      kind === 'seeds'
        ? null
        : (wanted: ToAdd) =>
            place.store === null ? addToFolder(wanted, place.corpus!) : addFile(wanted, place.store),
    changed: live.changed,
  };
  const keeping = keepingOf(kept, false, hands);
  const settings = openSettings(KEPT_NOWHERE, tell);
  const room = {
    desk: live.desk,
    commands,
    messageCommands,
    settings,
    adding: addingOf(kept, hands),
    reports: reportsIn(join(folder, 'reports.jsonl'), () => {}),
    log: tell,
  };
  const page = await openPage({ host: '127.0.0.1', port: 0 }, { room, keeping: () => keeping });
  return {
    address: page.address,
    folder,
    log,
    library: () => live.now().library,
    async close() {
      await page.close();
      rmSync(folder, { recursive: true });
    },
  };
}
