import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkVectors } from '../../src/doctor/index-file.ts';
import { checkStore } from '../../src/doctor/store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { open } from '../../src/open.ts';
import { plain } from '../../src/words.ts';
import { vectorsOn } from '../../src/stored.ts';
import { taken } from '../store/taken.ts';

const [OURS, THEIRS] = ['111111111111111111', '222222222222222222'];
const miss = (why: string) => ({ where: '', why });

let folder: string;
let file: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-store-'));
  file = join(folder, 'store.db');
  const opened = openStore(file, { write: true, doing: 'npm run import' });
  if ('kind' in opened) throw new Error(opened.kind);
  store = opened;
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (
  server: string,
  name: string,
  texts: readonly string[],
  reasons: readonly string[] = [],
): unknown => store.take([{ taken: taken(name, texts, { refused: reasons.map(miss) }) }], [server]);

function corpusOf(server: string): string[] {
  const opened = open({ corpus: null, store: file, index: null, server }, () => {});
  return opened!.library.corpus().says.map(plain);
}

describe('what an import could not read', () => {
  it('is told by /corpus to the servers whose files they are, by its reason, and while somebody writes', () => {
    put(OURS, 'a.txt', ['The quay\n\nIt opens.\n']);
    put(OURS, 'b.pdf', [], ['scan']);
    put(OURS, 'c.pdf', [], ['scan', 'locked']);
    put(THEIRS, 'd.txt', ['The mill\n\nIt burns.\n']);
    const writing = expect.stringMatching(
      /^Articles are being saved at the moment: npm run import, since \d{4}-\d\d-\d\d \d\d:\d\d UTC\.$/u,
    ) as string;
    expect(corpusOf(OURS)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^Not imported, because it is a picture of a page, without text.*: 2\.$/u),
        'Not imported, because it is protected by a password: 1.',
        writing,
      ]),
    );
    expect(corpusOf(THEIRS).filter((line) => line.startsWith('Not imported'))).toEqual([]);
    store.close();
    expect(corpusOf(OURS)).not.toContainEqual(writing);
  });
});

function told(): { says: string; level: string }[] {
  const checked = checkStore(file)!;
  const vectors = checkVectors(null, checked.articles, checked.isEncoded);
  checked.close();
  return [...checked.found, ...vectors];
}

describe('the doctor', () => {
  it('tells who writes, what was refused, and what was interrupted', () => {
    put(OURS, 'a.txt', ['The quay\n\nIt opens.\n'], ['scan']);
    store.begin({ paths: ['/archive'], server: OURS, files: 2 });
    store.correct({ kind: 'date', article: 'ffffffffff', published: null });
    expect(told().map(({ says }) => says)).toEqual([
      `1 article in ${file}.`,
      expect.stringContaining('another process writes into this store: npm run import'),
      expect.stringMatching(/^Not imported, because it is a picture.*: 1\.$/u),
      expect.stringMatching(/^Correction 1: there is no article/u),
      'Vectors are ready for 0 of 1 article.',
    ]);
    store.close();
    expect(told()[1]).toMatchObject({ says: '1 import ended before the last file.' });
  });

  it('counts the articles whose vectors a store keeps', () => {
    put(OURS, 'a.txt', ['The quay\n\nIt opens.\n']);
    put(OURS, 'b.txt', ['The mill\n\nIt burns.\n']);
    const [first] = open(
      { corpus: null, store: file, index: null, server: null },
      () => {},
    )!.library.vectors.left();
    vectorsOn(store).keep(new Map([[first!.key, new Int8Array(384)]]));
    store.close();
    expect(told().at(-1)).toMatchObject({ level: 'look', says: 'Vectors are ready for 1 of 2 articles.' });
  });
});
