import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageKey } from '../../src/page/key.ts';

describe('what links are signed with', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'key-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is what the settings give', () => {
    expect(pageKey('k'.repeat(32), join(folder, 'given.db'))).toEqual(Buffer.from('k'.repeat(32)));
  });

  it('else is made once for a store, and kept where only its owner reads it', () => {
    const store = join(folder, 'articles.db');
    const key = pageKey(null, store);
    expect(pageKey(null, store)).toEqual(key);
    expect(statSync(`${store}.page-key`).mode & 0o777).toBe(0o600);
    expect(pageKey(null, join(folder, 'other.db'))).not.toEqual(key);
  });

  it('else lasts as long as the program', () => {
    expect(pageKey(null, null)).toHaveLength(32);
    expect(pageKey(null, null)).not.toEqual(pageKey(null, null));
  });

  it('is refused where the file holds no key', () => {
    writeFileSync(join(folder, 'bad.db.page-key'), 'short');
    expect(() => pageKey(null, join(folder, 'bad.db'))).toThrow('is no key');
  });
});
