import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../../src/corpus/hash-of.ts';
import { addToFolder } from '../../../src/local/add/add-to-folder.ts';
import { NUMBERED } from '../../forms/bundle/bundles.ts';

const TEXT = 'The quay opens\n\n“We will open it on Friday,” said Ida Holm.\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'to-folder-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const add = (name: string, bytes: Uint8Array, confirmed: string | null = hashOf(bytes), into = folder) =>
  addToFolder({ from: { name, bytes }, server: '1', confirmed }, into);

describe('a file for a folder of articles', () => {
  it('is shown first, and nothing is written', async () => {
    expect((await add('quay.txt', bytesOf(TEXT), null)).kind).toBe('preview');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is written byte for byte once it is confirmed, and leaves nothing else', async () => {
    const bytes = bytesOf(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`);
    expect(await add('quay.txt', bytes)).toEqual({ kind: 'added', articles: 1 });
    expect(readdirSync(folder)).toEqual(['quay.txt']);
    expect(new Uint8Array(readFileSync(join(folder, 'quay.txt')))).toEqual(bytes);
  });

  it('never takes the place of another of its name, nor of what a link of that name leads to', async () => {
    writeFileSync(join(folder, 'quay.txt'), 'Another\n\nHere.\n');
    symlinkSync('/nowhere', join(folder, 'quay-2.txt'));
    await add('quay.txt', bytesOf(TEXT));
    expect(readFileSync(join(folder, 'quay.txt'), 'utf8')).toContain('Another');
    expect(readFileSync(join(folder, 'quay-3.txt'), 'utf8')).toBe(TEXT);
  });

  it('is refused where it holds several documents', async () => {
    expect(await add('quay.txt', bytesOf(NUMBERED))).toEqual({ kind: 'refused', why: 'several documents' });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is not written twice, under whatever name', async () => {
    await add('quay.txt', bytesOf(TEXT));
    expect(await add('other.txt', bytesOf(TEXT))).toEqual({ kind: 'added', articles: 0 });
    expect(readdirSync(folder)).toEqual(['quay.txt']);
  });

  it.each(['../up.txt', '/etc/up.txt', String.raw`..\up.txt`, '...txt', 'a\u202Eb.txt', 'a:b.txt'])(
    'stays in the folder whatever it is called: %j',
    async (name) => {
      expect((await add(name, bytesOf(TEXT))).kind).toBe('added');
      const [written = ''] = readdirSync(folder);
      expect(written).toMatch(/^[^./\\:\u202E][^/\\:\u202E]*$/u);
    },
  );

  it.each([
    ['a.pdf', '%PDF-1.4', 'odd form'],
    ['sources.json', '[]', 'odd form'],
    ['corrections.json', '[]', 'odd form'],
    ['empty.txt', ' \n\n', 'no words'],
    ['nul.txt', 'A\0B\n\nWords.', 'unknown form'],
  ])('is refused where it would not be read: %s', async (name, text, why) => {
    expect(await add(name, bytesOf(text))).toEqual({ kind: 'refused', why });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused where it is not UTF-8, and where it is not what was confirmed', async () => {
    expect(await add('latin.txt', Uint8Array.from([0x47, 0xf8, 0x67, 10]))).toEqual({
      kind: 'refused',
      why: 'odd encoding',
    });
    expect(await add('quay.txt', bytesOf(TEXT), hashOf(bytesOf('another')))).toEqual({
      kind: 'failed',
      why: 'changed',
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is told where it cannot be written', async () => {
    expect(await add('quay.txt', bytesOf(TEXT), hashOf(bytesOf(TEXT)), join(folder, 'gone'))).toEqual({
      kind: 'failed',
      why: 'folderNotWritten',
    });
  });
});
