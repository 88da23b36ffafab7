import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { askedCorrection } from '../../src/correct/asked.ts';
import { about, problemsOf } from '../../src/correct/try-out.ts';
import { loadArticles, loadCorpus } from '../../src/corpus/load.ts';
import { openStore } from '../../src/store/open-store.ts';
import { taken } from '../store/taken.ts';
import { SEEDS } from '../support/seeds.ts';
import { bareEnv } from '../support/bare-env.ts';
import { runHere } from '../support/run-here.ts';

const ROOT = join(import.meta.dirname, '..', '..');
let folder: string;
let kept: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'correct-'));
  kept = join(folder, 'corrections.json');
  cpSync(SEEDS, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs it as its owner does, in a process of its own. */
const started = (args: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [join(ROOT, 'src', 'correct.ts'), ...args], {
    cwd: ROOT,
    env: { ...bareEnv, DISCORD_TOKEN: '', ...env },
    encoding: 'utf8',
  });

const correct = (args: readonly string[], env: Record<string, string> = {}) =>
  runHere('correct', args, { DISCORD_TOKEN: '', CORPUS: folder, ...env });

describe('npm run correct', () => {
  it('writes a correction down with the words that it is about, and takes it back', async () => {
    const made = await correct([
      'speaker',
      'd37eb9e7cd:415-543',
      'Sergei Lavrov',
      '--note',
      'heard on the tape',
    ]);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject([
      {
        kind: 'speaker',
        speaker: 'Sergei Lavrov',
        words: expect.stringContaining('But we all') as string,
        note: 'heard on the tape',
      },
    ]);
    expect(loadCorpus(folder)).toMatchObject({ entries: [{ number: 1 }], problems: [] });
    expect((await correct(['show', 'd37eb9e7cd'])).stdout).toContain(
      'd37eb9e7cd:415-543  Sergei Lavrov: But we all',
    );
    expect(await correct(['undo', '1'])).toMatchObject({ status: 0 });
    expect(readFileSync(kept, 'utf8')).toBe('[]\n');
  });

  it('writes nothing that does not fit or contradicts what is there', async () => {
    expect((await correct(['date', '1c7ab09b16', '2009-09-20'])).status).toBe(0);
    const before = readFileSync(kept, 'utf8');
    const made = await correct(['date', '1c7ab09b16', '2009-09-21']);
    expect(made.status).toBe(1);
    expect(made.stderr).toContain('it contradicts another');
    expect((await correct(['undo', '7'])).status).toBe(1);
    expect(readFileSync(kept, 'utf8')).toBe(before);
  });

  it.each([
    [['date', '1c7ab09b16', '2009-02-30'], 'date 1c7ab09b16 2009-02-30', 'date ID 2009-09-19'],
    [['date', '2009-09-19'], 'date 2009-09-19', 'date ID 2009-09-19'],
    [['hide', 'd37eb9e7cd'], 'hide d37eb9e7cd', 'hide ID:START-END'],
    [['show'], 'show', 'show ID'],
    [['undo'], 'undo', 'undo NUMBER'],
  ])('says what cannot be understood, and how just that is written: %j', async (args, typed, written) => {
    const { status, stderr } = await correct(args);
    expect(status).toBe(2);
    expect(stderr).toContain(`This cannot be understood: ${typed}.`);
    const lines = stderr.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`npm run correct -- ${written}`);
  });

  it('says which option is wrong', async () => {
    expect((await correct(['list', '--sever', '1'])).stderr).toMatch(/^Unknown option '--sever'\.\n/u);
    expect((await correct(['list', '--server', 'ours'])).stderr).toMatch(
      /^--server must be the id of a server/u,
    );
    expect((await correct(['lits'])).stderr).toMatch(/^npm run correct -- list/u);
  });

  it('leaves a file alone that it cannot read, and the articles are not answered from', async () => {
    writeFileSync(kept, '[{"kind": "hide", ');
    expect(await correct(['date', '1c7ab09b16', '2009-09-20'])).toMatchObject({ status: 1 });
    expect(readFileSync(kept, 'utf8')).toBe('[{"kind": "hide", ');
    expect(loadCorpus(folder).articles).toEqual([]);
  });
});

describe('a list that is tried out', () => {
  const { articles } = loadArticles(SEEDS);
  const speaker = { kind: 'speaker', at: 'd37eb9e7cd:415-543', speaker: 'Angela Merkel' };
  const people = [
    { article: 'd37eb9e7cd', name: 'Putin' },
    { article: 'd37eb9e7cd', name: 'Nobody Here' },
  ];
  it.each([
    [speaker, 'no such name'],
    [{ ...speaker, speaker: 'Sergei Lavrov' }, undefined],
    [{ kind: 'hide', at: 'd37eb9e7cd:9000-9001' }, 'outside the article'],
    [{ kind: 'same', people }, 'no such name'],
    [{ kind: 'same', people: [people[0], people[0]] }, undefined],
  ])('tells what is wrong with %j', (entry, why) => {
    const good = { kind: 'date', article: '1c7ab09b16', published: null };
    expect(about(problemsOf([good, entry], articles), 2)[0]?.why).toBe(why);
  });
});

describe('what is asked of it', () => {
  it.each([
    [['date', '1c7ab09b16', 'unknown'], { kind: 'date', article: '1c7ab09b16', published: null }],
    [['outlet', '1c7ab09b16', 'none'], { kind: 'outlet', article: '1c7ab09b16', outlet: null }],
    [
      ['speaker', '1c7ab09b16:2-9', 'nobody'],
      { kind: 'speaker', article: '1c7ab09b16', start: 2, end: 9, speaker: null },
    ],
    [
      ['apart', 'John Smith', '1c7ab09b16', 'd37eb9e7cd'],
      { kind: 'apart', name: 'John Smith', articles: ['1c7ab09b16', 'd37eb9e7cd'] },
    ],
  ])('%j is a correction', (args, correction) => {
    expect(askedCorrection(args, false)).toEqual(correction);
  });

  it.each([
    [[]],
    [['date', '1c7ab09b16']],
    [['date', '1c7ab09b16', '19 September 2009']],
    [['date', '1c7ab09b16', '2009-09-19', 'or so']],
    [['title', '1c7ab09b16', 'The', 'words', 'without', 'marks']],
    [['hide', '1c7ab09b16']],
    [['hide', '1c7ab09b16:9-2']],
    [['speaker', '1c7ab09b16:2-9']],
    [['same', '1c7ab09b16', 'Putin', 'd37eb9e7cd']],
    [['words', '1c7ab09b16:2-9', 'others']],
  ])('%j is none', (args) => {
    expect(askedCorrection(args, false)).toBeNull();
  });
});

describe('npm run correct over a store', () => {
  it('writes into the store, checks against the articles of one server, and is refused while somebody writes', async () => {
    const place = mkdtempSync(join(tmpdir(), 'correct-store-'));
    onTestFinished(() => rmSync(place, { recursive: true }));
    const file = join(place, 'store.db');
    const server = '111111111111111111';
    const store = openStore(file, { write: true, doing: 'npm run import' });
    if ('kind' in store) throw new Error(store.kind);
    store.take([{ taken: taken('a.txt', ['The quay opens\n\nIt opens on Friday.\n']) }], [server]);
    const { id } = store.articlesOf(null)[0]!;
    const env = { STORE: file, CORPUS: '' };
    const day = ['date', id, '2009-09-20'];
    // Another process writes, as far as it can see.
    expect(started(day, env)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run import') as string,
    });
    store.close();
    expect(await correct([...day, '--server', '222222222222222222'], env)).toMatchObject({ status: 1 });
    expect(await correct([...day, '--server', server], env)).toMatchObject({ status: 0, stderr: '' });
    expect((await correct(['list'], env)).stdout).toMatch(/^1 {2}\{"kind":"date"[^]*"a\.txt"/u);
    expect((await correct(['show', id], env)).stdout).toContain('20 September 2009');
    expect((await correct(['date', id, '2009-09-21'], env)).stderr).toContain('contradicts another');
    expect((await correct(['undo', '1'], env)).status).toBe(0);
    expect((await correct(['list'], env)).stdout).toBe('Nothing has been corrected here.\n');
    expect(await correct(['list'], { STORE: join(place, 'none.db'), CORPUS: '' })).toMatchObject({
      status: 1,
    });
    expect(existsSync(join(place, 'none.db'))).toBe(false);
  });
});
