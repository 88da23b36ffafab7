import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockedBy, takeLock } from '../../src/store/lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  file = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the lock of a store', () => {
  it('is nobody’s where none was ever taken', () => {
    expect(lockedBy(file)).toBeNull();
  });

  it('tells whoever asks who holds it, and for what, until it is released', () => {
    const lock = takeLock(file, 'npm run import');
    if ('kind' in lock) throw new Error(lock.kind);
    const holder = { process: process.pid, doing: 'npm run import' };
    expect(lockedBy(file)).toMatchObject({ kind: 'locked store', file, holder });
    expect(takeLock(file, 'npm run watch')).toMatchObject({ kind: 'locked store', file, holder });
    lock.release();
    expect(lockedBy(file)).toBeNull();
  });
});
