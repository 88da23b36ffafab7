import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { killOnce, lostOf } from '../../../bench/kill/killing.ts';
import { openStore } from '../../../src/store/open-store.ts';

const FILES = 1_600;
const KILLS = 3;
const EACH = 150;

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  mkdirSync(at('archive'));
  for (let i = 0; i < FILES; i++)
    writeFileSync(at(`archive/${i}.txt`), `Story ${i}\n\nThe words of story ${i}.\n`.repeat(8));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Throws the store away, and what was acknowledged of it. */
function empty(names: string[]): void {
  for (const file of readdirSync(folder)) if (file.startsWith('store.db')) rmSync(at(file));
  names.length = 0;
}

test('nothing that was acknowledged is lost when an import is killed, and the next goes on', async () => {
  const killing = {
    command: [
      process.execPath,
      fileURLToPath(new URL('importing.ts', import.meta.url)),
      at('archive'),
      at('store.db'),
    ],
    archive: at('archive'),
    store: at('store.db'),
    // However fast the machine is, so many are acknowledged before each kill.
    after: EACH,
    within: 80,
    random: Math.random,
  };
  const names: string[] = [];
  let acknowledged = 0;
  let kills = 0;
  while (kills < KILLS) {
    const one = await killOnce(killing);
    names.push(...one.acknowledged);
    acknowledged += one.acknowledged.length;
    expect(lostOf(names, killing)).toEqual([]);
    if (one.killed) kills++;
    // It ended before: from the beginning.
    else empty(names);
  }
  expect(acknowledged).toBeGreaterThanOrEqual(KILLS * EACH);
  await killOnce({ ...killing, within: 3_600_000, random: () => 1 });
  const store = openStore(at('store.db'));
  if ('kind' in store) throw new Error(store.kind);
  expect(store.articlesOf(null)).toHaveLength(FILES);
  expect(store.jobs()).toEqual([]);
  store.close();
});

test('what was acknowledged is seen to be missing when it is', async () => {
  const killing = {
    archive: at('archive'),
    store: at('empty.db'),
    command: [],
    within: 0,
    random: Math.random,
  };
  const store = openStore(at('empty.db'), { write: true });
  if ('kind' in store) throw new Error(store.kind);
  store.close();
  expect(lostOf(['0.txt'], killing)).toEqual(['0.txt']);
});
