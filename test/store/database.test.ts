import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isOther, openDatabase } from '../../src/store/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'database-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['', false],
  ['SQLite format 3\0 and what follows', false],
  ['SQLite format 4\0', true],
  ['SQLite', true],
  ['Dear reader', true],
])('a file that begins with %j is another: %s', (content, is) => {
  const file = join(folder, 'some');
  writeFileSync(file, content);
  expect(isOther(file)).toBe(is);
});

it('is made where there is none if so asked, and only then', () => {
  const file = join(folder, 'none.db');
  expect(openDatabase(file, false)).toEqual({ kind: 'no store', file });
  const made = openDatabase(file, true);
  expect('kind' in made).toBe(false);
  if (!('kind' in made)) made.close();
  expect(isOther(file)).toBe(false);
});
