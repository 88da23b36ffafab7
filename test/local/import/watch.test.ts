import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchFolder, type Watching } from '../../../src/local/import/watch.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { reader } from './reader.ts';

const SERVER = '111111111111111111';

let folder: string;
let watching: Watching | null = null;
let told: string[] = [];
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): void => writeFileSync(at(`archive/${name}`), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watch-'));
  mkdirSync(at('archive/old'), { recursive: true });
  told = [];
});
afterEach(async () => {
  await watching?.close();
  rmSync(folder, { recursive: true });
});

const start = async (): Promise<void> => {
  const place = { folder: at('archive'), server: SERVER, store: at('store.db') };
  watching = await watchFolder(place, (line) => void told.push(line.replaceAll(folder, 'FOLDER')), reader());
};

/** The articles that a member of the server sees, with their outlets. */
function seen(): string[] {
  const store = openStore(at('store.db'));
  if ('kind' in store) throw new Error(store.kind);
  const articles = store
    .articlesOf(SERVER)
    .map(({ file, text, outlet }) => `${file} ${text.trim()} ${outlet ?? ''}`.trim());
  store.close();
  return articles;
}

/** Waits until a server's member sees just these. */
async function sees(...articles: readonly string[]): Promise<void> {
  await expect.poll(seen, { timeout: 20_000, interval: 100 }).toEqual(articles);
}

describe('a folder that is watched', () => {
  it('is taken in as it is, then what is added, changed, described and removed', async () => {
    put('a.txt', 'A sentence of a.');
    put('old/b.txt', 'A sentence of b.');
    await start();
    expect(seen()).toEqual(['a.txt A sentence of a.', 'old/b.txt A sentence of b.']);
    expect(told).toEqual([
      'a.txt: imported.',
      'old/b.txt: imported.',
      'Watching FOLDER/archive. Ctrl-C ends it.',
    ]);
    put('c.txt', 'A sentence of c.');
    put('a.txt', 'Another sentence of a.');
    put('d.txt', ' \n');
    await sees('a.txt Another sentence of a.', 'c.txt A sentence of c.', 'old/b.txt A sentence of b.');
    put('sources.json', '[{"file": "c.txt", "outlet": "The Quay Post"}]');
    rmSync(at('archive/old'), { recursive: true });
    await sees('a.txt Another sentence of a.', 'c.txt A sentence of c. The Quay Post');
    expect(told).toContain('d.txt: it is empty.');
    expect(told).toContain('old/b.txt: no longer there; its articles are removed.');
  });

  it('takes in what a full disk refused once there is room again, and tells that it was full once', async () => {
    let full = true;
    const opened: typeof openStore = (...given) => {
      const store = openStore(...given);
      if ('kind' in store) return store;
      const take: typeof store.take = (...taken) =>
        full ? { kind: 'full disk', file: 'store.db' } : store.take(...taken);
      return { ...store, take };
    };
    put('a.txt', 'A sentence of a.');
    const place = { folder: at('archive'), server: SERVER, store: at('store.db') };
    watching = await watchFolder(place, (line) => void told.push(line), reader(), opened);
    await after(2_500);
    expect(seen()).toEqual([]);
    expect(told.filter((line) => line.includes('store.db'))).toHaveLength(1);
    full = false;
    await sees('a.txt A sentence of a.');
  });

  it('waits for a file until it is written to its end', async () => {
    await start();
    put('a.txt', 'The first half,');
    for (let i = 0; i < 4; i++) {
      await after(250);
      appendFileSync(at('archive/a.txt'), ' more');
      expect(seen()).toEqual([]);
    }
    await sees('a.txt The first half, more more more more');
  });

  it('takes out what was removed while nobody watched', async () => {
    put('a.txt', 'A sentence of a.');
    put('b.txt', 'A sentence of b.');
    await start();
    await watching!.close();
    rmSync(at('archive/a.txt'));
    await start();
    expect(seen()).toEqual(['b.txt A sentence of b.']);
  });

  it('waits for another who writes, and says who', async () => {
    await start();
    const store = openStore(at('store.db'), { write: true, doing: 'npm run import' });
    put('a.txt', 'A sentence of a.');
    await expect
      .poll(() => told.at(-1), { timeout: 20_000 })
      .toContain('another process writes into this store: npm run import');
    if (!('kind' in store)) store.close();
    await sees('a.txt A sentence of a.');
  });

  it('keeps what a zip held that is torn, and what a folder held that is empty as a whole', async () => {
    const zip = zipSync({ 'a.txt': strToU8('A sentence of a.'), 'b.txt': strToU8('A sentence of b.') });
    writeFileSync(at('archive/two.zip'), zip);
    await start();
    const both = ['two.zip/a.txt A sentence of a.', 'two.zip/b.txt A sentence of b.'];
    expect(seen()).toEqual(both);
    writeFileSync(at('archive/two.zip'), zip.subarray(0, zip.length - 30));
    await expect.poll(() => told.join('\n'), { timeout: 20_000 }).toContain('two.zip: ');
    expect(seen()).toEqual(both);
    await watching?.close();
    rmSync(at('archive/two.zip'));
    rmSync(at('archive/old'), { recursive: true });
    await start();
    expect(seen()).toEqual(both);
    expect(told.join('\n')).toContain('FOLDER/archive is empty, though 1 file was imported from it');
  });
});
