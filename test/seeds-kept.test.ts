import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { open } from '../src/open.ts';
import { SEEDS } from '../src/place.ts';
import { seedsKept } from '../src/seeds-kept.ts';

const folder = mkdtempSync(join(tmpdir(), 'seeds-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** So long after whatever was just checked out that its times tell. */
const LATER = Date.now() + 60_000;

const said = (corpus: string, seedsIn?: string, told: string[] = []): unknown => {
  const place = { corpus, store: null, server: null, index: null };
  const opened = open(place, (line) => void told.push(line), {
    seedsIn: seedsIn ? () => seedsKept(LATER, seedsIn) : () => null,
  });
  const { library } = opened!;
  return JSON.parse(JSON.stringify([library.ask('shield cancelled'), library.quote('Rasmussen')]));
};

describe('what is kept of the seeds between starts', () => {
  it('is made where nobody asked for it, and answers as what is read anew does', () => {
    const cache = join(folder, 'new', 'cache');
    const fresh = said(SEEDS);
    expect(said(SEEDS, cache)).toEqual(fresh);
    const file = join(cache, 'seeds.index');
    const bytes = readFileSync(file);
    expect(said(SEEDS, cache)).toEqual(fresh);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('is made anew where it is damaged, without a word', () => {
    const cache = join(folder, 'damaged');
    const fresh = said(SEEDS, cache);
    const file = join(cache, 'seeds.index');
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, -1));
    const told: string[] = [];
    expect(said(SEEDS, cache, told)).toEqual(fresh);
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(told).toEqual([]);
  });

  it('is nothing of other articles', () => {
    const cache = join(folder, 'others');
    writeFileSync(join(folder, 'one.txt'), 'News\n\nOne thing happened on Monday.');
    said(folder, cache);
    expect(existsSync(join(cache, 'seeds.index'))).toBe(false);
    said(SEEDS, cache);
    expect(existsSync(join(cache, 'seeds.index'))).toBe(true);
  });

  it('is nothing while the program is being changed, or where no folder can be made', () => {
    expect(seedsKept(0, folder)).toBeNull();
    const file = join(folder, 'file');
    writeFileSync(file, '');
    utimesSync(file, 0, 0);
    expect(seedsKept(LATER, join(file, 'cache'))).toBeNull();
  });
});
