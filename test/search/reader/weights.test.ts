import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readReader } from '../../../src/search/reader/weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const shipped = readFileSync(new URL('../../../src/search/data/reader.bin', import.meta.url));

function written(change: (bytes: Buffer) => Buffer): string {
  const path = join(folder, 'reader.bin');
  writeFileSync(path, change(Buffer.from(shipped)));
  return path;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('the reader’s numbers', () => {
  it('ship with the project, few enough', () => {
    const weights = readReader();
    if ('kind' in weights) throw new Error(weights.kind);
    expect(weights.verdict).toHaveLength(3 * 384 + 1);
    expect(shipped.length).toBeLessThan(12e6);
  });

  it('are missed where there are none', () => {
    expect(readReader(join(folder, 'none.bin'))).toMatchObject({ kind: 'reader-missing' });
  });

  it.each([
    ['reader-damaged', (bytes: Buffer) => bytes.fill(bytes[5_000_000]! ^ 1, 5_000_000, 5_000_001)],
    ['reader-damaged', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['reader-damaged', () => Buffer.from('something else altogether')],
    ['reader-damaged', () => Buffer.alloc(0)],
    ['reader-version', (bytes: Buffer) => bytes.fill('9', 16, 17)],
  ])('are not used when they are not as they should be: %s', (kind, change) => {
    expect(readReader(written(change))).toMatchObject({ kind });
  });
});
