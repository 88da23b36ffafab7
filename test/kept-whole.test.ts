import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptWhole } from '../src/kept-whole.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'whole-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('takes nothing in the place of a store that has nothing, and says what to do', () => {
  const store = join(folder, 'empty.db');
  (openStore(store, { write: true }) as Store).close();
  const told: string[] = [];
  const place = { corpus: null, store, server: '', index: null };
  expect(keptWhole(place, join(folder, 'index'), (line) => void told.push(line))).toBeNull();
  expect(told).toEqual([expect.stringContaining('npm run import -- PATH --all')]);
});
