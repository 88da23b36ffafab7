import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { NUMBERED, ONE_NUMBERED } from '../forms/bundle/bundles.ts';
import { problemInWords } from '../../src/words/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, name), content);
const told = (from = folder): string[] =>
  loadCorpus(from).problems.map((problem) => problemInWords(problem).replaceAll(folder, 'FOLDER'));
const loaded = (): string[] => loadCorpus(folder).articles.map(({ file }) => file);

describe('loading a corpus', () => {
  it('reads the seeds with their dates and how each is known', () => {
    const { articles, problems } = loadCorpus(fileURLToPath(new URL('../../seeds', import.meta.url)));
    expect(problems).toEqual([]);
    expect(articles.map(({ outlet, published }) => [outlet, published.value, published.basis])).toEqual([
      ['The Irish Times', '2009-09-19', 'inferred'],
      ['The Independent', '2007-10-13', 'inferred'],
      ['Taipei Times', '2007-03-30', 'text'],
      ['The Irish Times', '2008-04-07', 'inferred'],
      ['Pakistan Today', '2011-12-08', 'url'],
    ]);
  });

  it('reads .txt and .md in the order of their names, and nothing else', () => {
    put('b.txt', 'A sentence of b.');
    put('a.md', 'A sentence of a.');
    put('C.TXT', 'A sentence of C.');
    put('d.html', '<p>No.</p>');
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'more', 'e.txt'), 'A sentence of e.');
    expect(loaded()).toEqual(['C.TXT', 'a.md', 'b.txt']);
  });

  it('counts the files of other forms by their kind, and tells how they are read', () => {
    for (const name of ['a.pdf', 'b.PDF', 'c.html', 'd.xyz', 'e', 'x.csv', '.DS_Store', 'sources.json'])
      put(name, name === 'sources.json' ? '[]' : 'x');
    put('f.txt', 'A sentence of f.');
    mkdirSync(join(folder, 'more'));
    mkdirSync(join(folder, 'old'));
    expect(told()).toEqual([
      '1 .xyz file was not read: import it with npm run import.',
      '2 PDFs were not read: import them with npm run import.',
      '1 file without an ending was not read: import it with npm run import.',
      '2 folders were not read: import them with npm run import.',
      '1 table was not read: import it with npm run import.',
      '1 web page was not read: import it with npm run import.',
    ]);
    expect(loadCorpus(folder).articles[0]?.published.basis).toBe('unknown');
  });

  it('keeps the byte order mark and CRLF', () => {
    put('a.txt', '\uFEFFA headline\r\n\r\nA sentence.\r\n');
    const [article] = loadCorpus(folder).articles;
    expect(article?.text).toBe('\uFEFFA headline\r\n\r\nA sentence.\r\n');
    expect(article?.title).toBe('A headline');
  });

  it('tells file, line and reason of an article that it cannot take, and loads the rest', () => {
    put('good.txt', 'A sentence.');
    put('bad.txt', Uint8Array.from([0x41, 0x0a, 0x42, 0xe9, 0x43]));
    put('binary.txt', 'A line.\n\0\0');
    put('copy.txt', 'The same.');
    put('copy again.txt', 'The same.');
    put('blank.md', ' \n\n');
    put('huge.txt', new Uint8Array(5_000_001));
    mkdirSync(join(folder, 'folder.txt'));
    expect(loaded()).toEqual(['copy again.txt', 'good.txt']);
    expect(told()).toEqual([
      'bad.txt, line 2: byte 4 is not UTF-8. Save the file as UTF-8. It is left out.',
      'binary.txt, line 2: this is not a text file. It is left out.',
      'blank.md: there is no text in it. It is left out.',
      'copy.txt: the same text as copy again.txt. It is left out.',
      'folder.txt: it cannot be read (not a file). It is left out.',
      'huge.txt: 5000001 bytes is too large for an article; the most is 5000000. It is left out.',
    ]);
  });

  it('leaves out a download of several documents, which have not one day', () => {
    put('a.txt', NUMBERED);
    put('b.txt', ONE_NUMBERED);
    expect(loaded()).toEqual(['b.txt']);
    expect(told()).toEqual([
      'a.txt: it holds several documents, each with a day of its own, which npm run import tells apart. It is left out.',
    ]);
  });

  it('keeps an article with a stray control character and tells its line', () => {
    put('a.txt', 'A line.\nAnother \u001B[31m line.');
    expect(loaded()).toEqual(['a.txt']);
    expect(told()).toEqual(['a.txt, line 2: the control character U+001B is shown by its number.']);
  });

  it('tells what is wrong with the folder', () => {
    expect(told()).toEqual([
      'FOLDER: There are no articles here. Articles are .txt or .md files directly in the folder.',
    ]);
    expect(told(join(folder, 'none'))).toEqual(['FOLDER/none: There is no such folder.']);
    put('a.txt', 'A sentence.');
    expect(told(join(folder, 'a.txt'))).toEqual([
      'FOLDER/a.txt: That is a file; name the folder that holds the articles.',
    ]);
  });

  it('loads the articles without dates when sources.json is no JSON', () => {
    put('a.txt', 'A sentence.');
    put('sources.json', '[\n  {"file": "a.txt" "published": "2009-09-19"}\n]');
    expect(loaded()).toEqual(['a.txt']);
    expect(told()).toEqual([
      'sources.json, line 2, column 20: this is not JSON. The dates of the articles stay unknown.',
    ]);
  });

  it('shows odd characters of a file name by their number', () => {
    put('a\u202Eb\n.txt', ' ');
    expect(told()).toEqual(['a\\u{202e}b\\u{a}.txt: there is no text in it. It is left out.']);
  });
});
