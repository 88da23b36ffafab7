import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killOnce } from '../../../bench/kill/killing.ts';
import { commands } from '../../../commands/index.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { answerLine } from '../../../src/local/answer-line.ts';
import { runImport } from '../../../src/local/import/run-import.ts';
import { open } from '../../../src/open.ts';
import { backupStore } from '../../../src/store/backup.ts';
import { restoreStore } from '../../../src/store/restore.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { dated } from '../../../src/text/dates/published/deduce.ts';
import { reader } from './reader.ts';

const ARCHIVE = fileURLToPath(new URL('../../fixtures/archive', import.meta.url));
const SERVER = '111111111111111111';
const ALL = 582;

let folder: string;
const at = (name: string): string => join(folder, name);

/** The articles of a store, with the days that are deduced. */
function articlesIn(name: string): readonly Article[] {
  const store = openStore(at(name));
  if ('kind' in store) throw new Error(store.kind);
  const articles = store.articlesOf(null).map(dated);
  store.close();
  return articles;
}

let articles: readonly Article[];
let status: number;
const told: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
  status = await runImport(
    { paths: [ARCHIVE], store: at('store.db'), server: SERVER, list: false, dryRun: false },
    { tell: (line) => void told.push(line), print: () => {}, reader },
  );
  articles = articlesIn('store.db');
});
afterAll(() => rmSync(folder, { recursive: true }));

const of = (archive: string): readonly Article[] => articles.filter(({ file }) => file.startsWith(archive));

describe('a small archive of real articles', () => {
  it('is taken in whole, letters that differ in a name and a sum each for itself', () => {
    expect(status).toBe(0);
    expect(told).toEqual([
      'Files: 556, of which 0 are as they were.',
      `New: ${ALL} articles. Changed: 0.`,
      'Nothing was refused.',
    ]);
    expect(articles).toHaveLength(ALL);
    const fire = of('senate.zip').filter(({ title }) => /RECEIVE.* FIRE ?FIGHT/i.test(title));
    expect(fire.length).toBeGreaterThan(20);
    expect(new Set(fire.map(({ text }) => text)).size).toBe(fire.length);
  });

  it('is read word for word: UTF-8 as it stands, and Latin-1 without a letter changed', () => {
    const zipped = unzipSync(readFileSync(join(ARCHIVE, 'senate.zip')));
    let latin = 0;
    for (const { file, text } of of('senate.zip')) {
      const bytes = zipped[file.slice('senate.zip/'.length)]!;
      const isUtf8 = Buffer.from(strFromU8(bytes)).equals(bytes);
      if (!isUtf8) latin++;
      expect(text).toBe(isUtf8 ? strFromU8(bytes) : strFromU8(bytes, true));
    }
    expect(latin).toBe(20);
  });

  it('is dated by sources.json, by an export, by front matter, and by names', () => {
    const dayOf = (archive: string) => of(archive).map(({ published }) => published);
    expect(dayOf('wikinews').every(({ basis, value }) => basis === 'manifest' && value !== null)).toBe(true);
    expect(dayOf('global-voices').every(({ value }) => value?.startsWith('2004-'))).toBe(true);
    const senate = of('senate.zip').map(({ file, published }) => [
      /\d{4}-\d\d-\d\d/.exec(file)![0],
      published.value,
    ]);
    const [right, wrong] = [
      senate.filter(([day, found]) => day === found),
      senate.filter(([day, found]) => found !== null && day !== found),
    ];
    expect(wrong).toEqual([]);
    expect(right.length / senate.length).toBeGreaterThan(0.9);
  });

  it('is cited with outlet and address', () => {
    const [post] = of('global-voices.xml');
    expect(post).toMatchObject({
      outlet: 'Global Voices',
      url: expect.stringMatching(/^http:\/\/globalvoicesonline\.org\/2004\//) as string,
    });
    expect(new Set(of('wikinews').map(({ outlet }) => outlet))).toEqual(new Set(['Wikinews']));
  });

  it('survives a kill, a start, a backup and a restore', async () => {
    const killing = {
      command: [
        process.execPath,
        fileURLToPath(new URL('importing.ts', import.meta.url)),
        ARCHIVE,
        at('other.db'),
      ],
      archive: ARCHIVE,
      store: at('other.db'),
      within: 0,
      random: Math.random,
    };
    const { killed, acknowledged } = await killOnce(killing);
    expect([killed, acknowledged.length > 0]).toEqual([true, true]);
    const held = new Set(articlesIn('other.db').map(({ file }) => file.replace(/#\d+$/, '')));
    expect(acknowledged.filter((name) => !held.has(name))).toEqual([]);
    // It ends long before.
    await killOnce({ ...killing, within: 3_600_000, random: () => 1 });
    expect(articlesIn('other.db').map(({ id }) => id)).toEqual(articles.map(({ id }) => id));
    expect(await backupStore(at('other.db'), at('copy.db'))).toBeNull();
    const store = openStore(at('other.db'), { write: true });
    if ('kind' in store) throw new Error(store.kind);
    store.withdraw(store.under(ARCHIVE).map(({ number }) => number));
    store.close();
    expect(articlesIn('other.db')).toEqual([]);
    expect(restoreStore(at('copy.db'), at('other.db'))).toMatchObject({ before: at('other.db.before-1') });
    expect(articlesIn('other.db')).toHaveLength(ALL);
  });

  it('answers a member of its server with the words and where they stand', () => {
    // What is asked is of one outlet: the letters beside it take as long to read as all else here.
    const letters = openStore(at('store.db'), { write: true });
    if ('kind' in letters) throw new Error(letters.kind);
    letters.withdraw(letters.under(join(ARCHIVE, 'senate.zip')).map(({ number }) => number));
    letters.close();
    const place = { corpus: null, store: at('store.db'), server: SERVER, index: null };
    const { library } = open(place, (line) => void told.push(line))!;
    const asked = (line: string): string => {
      const outcome = answerLine({ library, commands, json: false }, line);
      return outcome.kind === 'answered' ? outcome.lines.join('\n') : outcome.problem;
    };
    const quoted = asked('/quote Duda');
    expect(quoted).toContain('joyful girls starting out in life');
    expect(quoted).toContain('Wikinews · ');
    expect(quoted).toContain('5 January 2019 (as given with the article)');
  });
});
