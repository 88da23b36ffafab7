import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { csv } from '../../src/export/csv.ts';
import { rowsOf } from '../../src/export/rows.ts';
import { openLibrary } from '../../src/library.ts';
import { seedLibrary } from '../support/seeds.ts';
import { bareEnv } from '../support/bare-env.ts';
import { runHere } from '../support/run-here.ts';

const read = (table: string): Record<string, string>[] => parse(table, { columns: true, bom: true });

describe('a table', () => {
  it('begins with a mark for spreadsheets, has every cell in marks, and reads back as it was', () => {
    const rows = [
      ['a', 'b'],
      ['He said “no”, "really"', 'two\nlines, and a comma'],
      ['', ' '],
    ];
    const table = csv(rows);
    expect(table.startsWith('\uFEFF"a","b"\r\n')).toBe(true);
    expect(parse(table, { bom: true })).toEqual(rows);
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =HYPERLINK("x")',
    '\u200B=1',
    '＝1',
    '|calc',
    '\u00A0@x',
  ])('has nothing that a spreadsheet could take for a formula: %j', (value) => {
    expect(parse(csv([[value]]), { bom: true })).toEqual([[`'${value}`]]);
  });

  it.each(['No = yes', 'a@b', '5 - 3', '“=1”', "'tis"])('leaves %j as it is', (value) => {
    expect(parse(csv([[value]]), { bom: true })).toEqual([[value]]);
  });
});

describe('what is exported', () => {
  it('is each stretch of somebody’s words with its citation', () => {
    const answer = seedLibrary.quote('Rasmussen');
    const rows = read(csv(rowsOf(answer)));
    expect(rows).toHaveLength(7);
    expect(rows[0]).toEqual({
      Words: 'On missile defence, we do not agree yet,',
      Speaker: 'Anders Fogh Rasmussen',
      'Named there as': 'NATO Secretary General Anders Fogh Rasmussen',
      Certainty: 'certain',
      Kind: 'quoted word for word',
      Article: 'NATO, Russia fail to defuse missile defence row',
      Outlet: 'Pakistan Today',
      Published: '2011-12-08',
      'How the date is known': 'date from the address',
      'Web address': expect.stringMatching(/^https?:/) as string,
      Paragraph: '1',
      Address: 'd37eb9e7cd:220-260',
      Passage: expect.stringContaining('after talks between foreign ministers') as string,
    });
    for (const { Words, Address } of rows) {
      const [, id, start, end] = /^(\w+):(\d+)-(\d+)$/.exec(Address!)!;
      expect(seedLibrary.articleOf(id!)!.text.slice(Number(start), Number(end))).toBe(Words);
    }
  });

  it('says of reported speech that the words are the reporter’s', () => {
    const rows = read(csv(rowsOf(seedLibrary.quote('Putin', '', { reported: 'yes' }))));
    const kinds = new Set(rows.map(({ Kind }) => Kind));
    expect(kinds).toContain('reported: the words are the reporter’s');
    expect(rows.map(({ Certainty }) => Certainty)).toContain('not certain who says it');
  });

  it('is a question’s passages, and an unknown day stays empty', () => {
    const article = makeArticle('a.txt', 'Ferry\n\nThe ferry between the islands was cancelled.');
    const [row] = read(csv(rowsOf(openLibrary([article], null).ask('ferry cancelled'))));
    expect(row).toMatchObject({
      Words: 'The ferry between the islands was cancelled.',
      Published: '',
      Kind: 'passage',
    });
  });
});

const run = (...args: readonly string[]) =>
  runHere('export', args, { DISCORD_TOKEN: '', CORPUS: '', INDEX: '' });

describe('npm run export', () => {
  it('writes a file, and never over one that is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'r.csv');
    expect(await run('Rasmussen', '--out', file)).toMatchObject({ status: 0, stdout: '' });
    const before = readFileSync(file, 'utf8');
    expect(read(before)).toHaveLength(7);
    expect(await run('Rasmussen', '--out', file)).toMatchObject({ status: 2 });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('prints the table where no file is named, in a process of its own too', () => {
    const { status, stdout } = spawnSync(process.execPath, ['src/export.ts', 'Rasmussen'], {
      env: { ...bareEnv, DISCORD_TOKEN: '', CORPUS: '', INDEX: '' },
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(read(stdout)).toHaveLength(7);
  });

  it('says when there is nothing, and how it is asked', async () => {
    expect(await run('Angela Merkel')).toMatchObject({ status: 1, stdout: '' });
    expect((await run()).status).toBe(2);
    expect((await run('Putin', '--about', 'Iran')).status).toBe(2);
  });
});
