import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupStore } from '../../src/store/backup.ts';
import { MIGRATIONS } from '../../src/store/migrations.ts';
import { restoreStore } from '../../src/store/restore.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { storeInWords } from '../../src/words/store.ts';
import { taken } from './taken.ts';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function opened(name = 'store.db', write = true): Store {
  const store = openStore(at(name), { write });
  if ('kind' in store) throw new Error(storeInWords(store));
  return store;
}
const put = (store: Store, name: string): unknown =>
  store.take([{ taken: taken(name, [`Story ${name}\n\nWords of ${name}.`]) }], ['*']);
function filesIn(name: string): string[] {
  const store = opened(name, false);
  const files = store.articlesOf(null).map(({ file }) => file);
  store.close();
  return files;
}

describe('a backup', () => {
  it('is made while another writes, holds what was acknowledged, and is one file', async () => {
    const store = opened();
    put(store, 'a.txt');
    const made = backupStore(at('store.db'), at('copy.db'));
    put(store, 'b.txt');
    expect(await made).toBeNull();
    expect(filesIn('copy.db').slice(0, 1)).toEqual(['a.txt']);
    expect(filesIn('store.db')).toEqual(['a.txt', 'b.txt']);
    store.close();
    rmSync(at('copy.db'));
    expect(await backupStore(at('store.db'), at('copy.db'))).toBeNull();
    expect(readdirSync(folder).toSorted()).toEqual(['copy.db', 'store.db', 'store.db-lock']);
  });

  it('replaces an older copy and nothing else', async () => {
    const store = opened();
    put(store, 'a.txt');
    await backupStore(at('store.db'), at('copy.db'));
    put(store, 'b.txt');
    store.close();
    expect(await backupStore(at('store.db'), at('copy.db'))).toBeNull();
    expect(filesIn('copy.db')).toEqual(['a.txt', 'b.txt']);
    writeFileSync(at('letter.txt'), 'Dear reader');
    expect(await backupStore(at('store.db'), at('letter.txt'))).toMatchObject({ kind: 'other file' });
    expect(readFileSync(at('letter.txt'), 'utf8')).toBe('Dear reader');
    expect(await backupStore(at('none.db'), at('x.db'))).toMatchObject({ kind: 'no store' });
    expect(await backupStore(at('store.db'), at('none/x.db'))).toEqual({
      kind: 'no folder',
      file: at('none/x.db'),
      folder: at('none'),
    });
    expect(await backupStore(at('store.db'), folder)).toEqual({ kind: 'folder', file: folder });
    expect(existsSync(at('x.db'))).toBe(false);
  });

  it('is never the store itself, whatever it is called', async () => {
    const store = opened();
    put(store, 'a.txt');
    linkSync(at('store.db'), at('linked.db'));
    symlinkSync(at('store.db'), at('pointed.db'));
    for (const name of ['store.db', 'linked.db', 'pointed.db', 'sub/../store.db']) {
      expect(await backupStore(at('store.db'), at(name))).toEqual({ kind: 'store itself', file: at(name) });
      expect(restoreStore(at(name), at('store.db'))).toEqual({ kind: 'store itself', file: at(name) });
    }
    // Whoever has it open still writes into the file of that name.
    put(store, 'b.txt');
    store.close();
    expect(filesIn('store.db')).toEqual(['a.txt', 'b.txt']);
  });
});

describe('restoring', () => {
  it('puts a copy in the place of the store, and leaves what was there under another name', async () => {
    const store = opened();
    put(store, 'a.txt');
    await backupStore(at('store.db'), at('copy.db'));
    put(store, 'b.txt');
    store.close();
    expect(restoreStore(at('copy.db'), at('store.db'))).toEqual({ before: at('store.db.before-1') });
    expect(filesIn('store.db')).toEqual(['a.txt']);
    expect(filesIn('store.db.before-1')).toEqual(['a.txt', 'b.txt']);
    expect(restoreStore(at('copy.db'), at('new.db'))).toEqual({ before: null });
    const again = opened();
    put(again, 'c.txt');
    again.close();
    expect(filesIn('store.db')).toEqual(['a.txt', 'c.txt']);
    expect(filesIn('copy.db')).toEqual(['a.txt']);
  });

  it('leaves what was there under a name that nothing has', async () => {
    const store = opened();
    put(store, 'a.txt');
    await backupStore(at('store.db'), at('copy.db'));
    store.close();
    restoreStore(at('copy.db'), at('store.db'));
    writeFileSync(at('store.db'), 'broken'.repeat(200));
    expect(restoreStore(at('copy.db'), at('store.db'))).toEqual({ before: at('store.db.before-2') });
    expect(filesIn('store.db.before-1')).toEqual(['a.txt']);
    expect(readFileSync(at('store.db.before-2'), 'utf8')).toContain('broken');
    expect(filesIn('store.db')).toEqual(['a.txt']);
  });

  it('changes nothing while somebody uses the store', async () => {
    const store = opened();
    put(store, 'a.txt');
    await backupStore(at('store.db'), at('copy.db'));
    put(store, 'b.txt');
    expect(restoreStore(at('copy.db'), at('store.db'))).toMatchObject({ kind: 'locked store' });
    store.close();
    const reader = opened('store.db', false);
    expect(restoreStore(at('copy.db'), at('store.db'))).toMatchObject({ kind: 'store in use' });
    reader.close();
    expect(filesIn('store.db')).toEqual(['a.txt', 'b.txt']);
    expect(existsSync(at('store.db.before-1'))).toBe(false);
  });

  it('changes nothing when the copy is damaged, newer, something else or not there', async () => {
    const store = opened();
    for (let i = 0; i < 200; i++) put(store, `${i}.txt`);
    await backupStore(at('store.db'), at('copy.db'));
    store.close();
    const bytes = readFileSync(at('copy.db'));
    writeFileSync(at('damaged.db'), bytes.fill(7, 20_000, 60_000));
    expect(restoreStore(at('damaged.db'), at('store.db'))).toMatchObject({ kind: 'damaged store' });
    copyFileSync(at('copy.db'), at('newer.db'));
    const newer = new DatabaseSync(at('newer.db'));
    newer.exec(`PRAGMA user_version = ${MIGRATIONS.length + 1}`);
    newer.close();
    expect(restoreStore(at('newer.db'), at('store.db'))).toMatchObject({ kind: 'newer store' });
    writeFileSync(at('letter.txt'), 'Dear reader');
    expect(restoreStore(at('letter.txt'), at('store.db'))).toMatchObject({ kind: 'other file' });
    expect(restoreStore(at('none.db'), at('store.db'))).toMatchObject({ kind: 'no copy' });
    expect(filesIn('store.db')).toHaveLength(200);
    expect(readdirSync(folder).filter((name) => /restoring|before/.test(name))).toEqual([]);
  });

  it('replaces a store that is damaged', async () => {
    const store = opened();
    put(store, 'a.txt');
    await backupStore(at('store.db'), at('copy.db'));
    store.close();
    writeFileSync(at('store.db'), 'Nothing of it is left.');
    writeFileSync(at('store.db-wal'), 'Nor of this.');
    expect(restoreStore(at('copy.db'), at('store.db'))).toEqual({ before: at('store.db.before-1') });
    expect(filesIn('store.db')).toEqual(['a.txt']);
  });
});
