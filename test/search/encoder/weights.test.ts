import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readWeights } from '../../../src/search/encoder/weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
const shipped = readFileSync(new URL('../../../src/search/data/encoder.bin', import.meta.url));

function written(change: (bytes: Buffer) => Buffer): string {
  const path = join(folder, 'encoder.bin');
  writeFileSync(path, change(Buffer.from(shipped)));
  return path;
}

afterAll(() => rmSync(folder, { recursive: true }));

describe('the encoder’s numbers', () => {
  it('ship with the project, a row for each word piece', () => {
    const weights = readWeights();
    if ('kind' in weights) throw new Error(weights.kind);
    expect(weights.words).toHaveLength((weights.pieces.length * 384) / 2);
    expect(new Set(weights.pieces).size).toBe(weights.pieces.length);
    expect(shipped.length).toBeLessThan(17.5e6);
  });

  it('are missed where there are none', () => {
    expect(readWeights(join(folder, 'none.bin'))).toMatchObject({ kind: 'encoder-missing' });
  });

  it.each([
    ['encoder-damaged', (bytes: Buffer) => bytes.fill(bytes[9_000_000]! ^ 1, 9_000_000, 9_000_001)],
    ['encoder-damaged', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['encoder-damaged', () => Buffer.from('something else altogether')],
    ['encoder-damaged', () => Buffer.alloc(0)],
    ['encoder-version', (bytes: Buffer) => bytes.fill('9', 17, 18)],
  ])('are not used when they are not as they should be: %s', (kind, change) => {
    expect(readWeights(written(change))).toMatchObject({ kind });
  });
});
