import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { answerLine } from '../../../src/local/answer-line.ts';
import { runImport } from '../../../src/local/import/run-import.ts';
import { open } from '../../../src/open.ts';
import { openStore } from '../../../src/store/open-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { reader } from './reader.ts';
import { bareEnv } from '../../support/bare-env.ts';
import { runHere } from '../../support/run-here.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SERVER = '111111111111111111';
const OTHER = '222222222222222222';

let folder: string;
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  mkdirSync(at('archive'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(join(at('archive'), name, '..'), { recursive: true });
  writeFileSync(join(at('archive'), name), content);
};

const plain = (text: string): string[] => text.replaceAll(folder, 'FOLDER').split('\n').filter(Boolean);

/** What `npm run import` does, into the store in the folder, its paths written FOLDER. */
async function imported(
  paths: readonly string[],
  server = SERVER,
  { dryRun = false, stopAfter = Infinity } = {},
) {
  const [told, out]: [string[], string[]] = [[], []];
  const status = await runImport(
    { paths, server, store: at('store.db'), list: false, dryRun },
    {
      tell: (line) => void told.push(line),
      print: (line) => void out.push(line),
      reader,
      stopped: () => stopAfter-- <= 0,
    },
  );
  return { status, out: plain(out.join('\n')), told: plain(told.join('\n')) };
}

/** Runs one of the programs with the store in the folder. */
function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src', `${program}.ts`), ...args],
    {
      cwd: folder,
      env: { ...bareEnv, DISCORD_TOKEN: '', CORPUS: '', INDEX: '', STORE: at('store.db') },
      encoding: 'utf8',
    },
  );
  return { status, out: plain(stdout), told: plain(stderr) };
}

/** What it says in this process, where it is used wrongly. */
async function here(...args: string[]) {
  const { status, stderr } = await runHere('import', args, { DISCORD_TOKEN: '', STORE: at('store.db') });
  return { status, told: plain(stderr) };
}

/** What a member of a server is answered. */
function asked(server: string, question: string): string {
  const told: string[] = [];
  const place = { corpus: null, store: at('store.db'), server, index: null };
  const found = open(place, (line) => void told.push(line));
  expect(told).toEqual([]);
  const outcome = answerLine({ library: found!.library, commands, json: true }, question);
  return outcome.kind === 'answered' ? outcome.lines.join('\n') : outcome.problem;
}

function opened(): Store {
  const store = openStore(at('store.db'));
  if ('kind' in store) throw new Error(store.kind);
  return store;
}
const seen = (server: string | null = SERVER): string[] => {
  const store = opened();
  const files = store.articlesOf(server).map(({ file }) => file);
  store.close();
  return files;
};

const QUAY = 'The quay opens\n\n"We will open the quay on Friday," said Ida Holm.\n';
const MILL = 'The mill burns\n\nNobody was hurt when the mill burnt down.\n';

describe('npm run import', () => {
  it('takes in files of any form, in folders and zips, and a member of that server is answered from them', async () => {
    put('a.txt', QUAY);
    put(
      '2009/mill.html',
      `<html><title>The mill burns</title><body><article><p>${MILL.repeat(9)}</p></article></body></html>`,
    );
    put(
      'more.zip',
      zipSync({ 'in/b.md': strToU8('# A word\n\nA word in a zip.\n'), '__MACOSX/x': strToU8('x') }),
    );
    put('.DS_Store', 'x');
    expect(await imported([at('archive')])).toMatchObject({
      status: 0,
      told: [
        'Files: 3, of which 0 are as they were.',
        'New: 3 articles. Changed: 0.',
        'Nothing was refused.',
      ],
    });
    expect(seen()).toEqual(['2009/mill.html', 'a.txt', 'more.zip/in/b.md']);
    expect(asked(SERVER, '/quote Holm')).toContain('We will open the quay on Friday');
    expect(asked(SERVER, '/quote Rasmussen')).toContain('"kind":"nothing"');
    expect(asked(OTHER, '/quote Holm')).toContain('"kind":"nothing"');
    expect(asked(OTHER, '/quote Rasmussen')).toContain('"kind":"quotations"');
  });

  it('passes over what is as it was, and takes in what has changed', async () => {
    put('a.txt', QUAY);
    put('b.txt', MILL);
    await imported([at('archive')]);
    expect((await imported([at('archive')])).told[0]).toBe('Files: 2, of which 2 are as they were.');
    put('b.txt', MILL.replace('Nobody', 'Somebody'));
    put('a.txt', QUAY);
    expect((await imported([at('archive')])).told.slice(0, 2)).toEqual([
      'Files: 2, of which 1 are as they were.',
      'New: 0 articles. Changed: 1.',
    ]);
    expect((await imported([at('archive')], '*')).status).toBe(0);
    expect(seen(OTHER)).toEqual(['a.txt', 'b.txt']);
  });

  it('opens the address of a text that was changed since, and says what stands there now', async () => {
    put('a.txt', QUAY);
    await imported([at('archive')]);
    const before = opened();
    const { id } = before.articlesOf(SERVER)[0]!;
    before.close();
    put('a.txt', QUAY.replace('Friday', 'Monday'));
    await imported([at('archive')]);
    const store = opened();
    const now = store.articlesOf(SERVER)[0]!.id;
    store.close();
    const answer = asked(SERVER, id);
    expect(answer).toContain('We will open the quay on Friday');
    expect(answer).toContain(`the current one is ${now}`);
    expect(asked(SERVER, now)).not.toContain('earlier version');
    expect(asked(SERVER, 'Who will open the quay on Friday?')).not.toContain(id);
    expect(asked(OTHER, `open ${id}:0-20`)).toContain('No article here has the address');
  });

  it('reads no sources.json that is a link or a pipe, and says that corrections.json counts for a folder alone', async () => {
    put('a.txt', MILL);
    put('../elsewhere.json', '[{"file": "a.txt", "title": "From elsewhere"}]');
    symlinkSync(at('elsewhere.json'), at('archive/sources.json'));
    put('corrections.json', '[]');
    put('piped/b.txt', 'A sentence of b.');
    spawnSync('mkfifo', [at('archive/piped/sources.json')]);
    const { told, status } = await imported([at('archive')]);
    const all = told.join('\n');
    expect(status).toBe(1);
    expect(all.match(/sources\.json: it cannot be read \(not a file\)/g)).toHaveLength(2);
    expect(all).toContain('corrections.json');
    expect(all).toContain('not hidden');
    const store = openStore(at('store.db')) as Store;
    expect(store.articlesOf(SERVER).map(({ title }) => title)).not.toContain('From elsewhere');
    store.close();
  });

  it('gives the day, the title and the outlet that sources.json beside a file gives, in a zip too', async () => {
    const manifest = '[{"file": "a.txt", "outlet": "The Quay Post", "published": "2009-09-18"}]';
    put('one/a.txt', QUAY);
    put('one/sources.json', manifest);
    put('two.zip', zipSync({ 'd/a.txt': strToU8(MILL), 'd/sources.json': strToU8(manifest) }));
    await imported([at('archive')]);
    const store = opened();
    expect(store.articlesOf(SERVER).map(({ outlet, published }) => [outlet, published.value])).toEqual([
      ['The Quay Post', '2009-09-18'],
      ['The Quay Post', '2009-09-18'],
    ]);
    store.close();
    put('one/sources.json', manifest.replace('-18', '-19'));
    expect((await imported([at('archive')])).told[1]).toBe('New: 0 articles. Changed: 1.');
  });

  it('names what it does not read, with the reason, and counts it by kind; the rest is in', async () => {
    put('a.txt', QUAY);
    put('b\u001B[31m.txt', ' \n');
    put('c.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a));
    put('huge.txt', new Uint8Array(5_000_001).fill(97));
    writeFileSync(at('outside.txt'), MILL);
    symlinkSync(at('outside.txt'), join(at('archive'), 'link.txt'));
    symlinkSync('a.txt', join(at('archive'), 'inside.txt'));
    put('bomb.zip', zipSync({ '../x.txt': strToU8(MILL) }));
    put('bad/sources.json', '[{"file": "none.txt"}]');
    put('bad.zip', zipSync({ 'in/a.md': strToU8(MILL), 'in/sources.json': strToU8('[{') }));
    const { status, told } = await imported([at('archive')]);
    expect(status).toBe(1);
    expect(told).toEqual([
      'bad: sources.json, line 1, [0].file: there is no article of that name in the folder. The entry is left out.',
      'bad.zip/in/: sources.json, line 1, column 3: this is not JSON. The dates of the articles stay unknown.',
      'b\\u{1b}[31m.txt: it is empty.',
      'bomb.zip/../x.txt: it has a name that leads out of its archive.',
      'c.png: it is a picture.',
      'huge.txt: it is too large (5.0 MB).',
      'link.txt: it is a link that leads out of the folder, or nowhere.',
      'Files: 7, of which 0 are as they were.',
      'New: 2 articles. Changed: 0.',
      'Refused: 5 files or parts of one.',
      '  1: it is empty',
      '  1: it has a name that leads out of its archive',
      '  1: it is a picture',
      '  1: it is too large',
      '  1: it is a link that leads out of the folder, or nowhere',
    ]);
    expect(seen()).toEqual(['a.txt', 'bad.zip/in/a.md']);
  });

  it('shows in a dry run what would be taken in and what is set aside, and takes nothing', async () => {
    put(
      'a.txt',
      'The quay opens\n\n"We will open the quay on Friday," said Ida Holm.\n\nREAD MORE\n\nShare this article\n',
    );
    put('sources.json', '[{"file": "a.txt", "outlet": "The Quay Post", "published": "2009-09-18"}]');
    put('b.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    const { status, out, told } = await imported([at('archive')], SERVER, { dryRun: true });
    expect(out).toEqual([
      'a.txt',
      '  Title: The quay opens',
      '  Outlet: The Quay Post',
      '  Published: 18 September 2009 (as given with the article)',
      '  1 paragraph; set aside: 2 (other stories 2)',
    ]);
    expect(status).toBe(1);
    expect(told.at(-1)).toBe('This was a dry run: nothing was imported.');
    expect(existsSync(at('store.db'))).toBe(false);
  });

  it('ends cleanly when it is stopped, and goes on from there', async () => {
    for (let i = 0; i < 9; i++) put(`${i}.txt`, `Story ${i}\n\n${QUAY}`);
    const stopped = await imported([at('archive')], SERVER, { stopAfter: 4 });
    expect(stopped.status).toBe(130);
    expect(stopped.told.at(-1)).toContain('the same command goes on from there');
    expect(seen()).toHaveLength(4);
    const store = opened();
    expect(store.jobs()).toEqual([{ paths: [at('archive')], server: SERVER, files: 9, done: 4 }]);
    store.close();
    const { told } = run('import');
    expect(told.slice(0, 2)).toEqual([
      'Going on with FOLDER/archive: 4 of 9 files were done.',
      'Files: 9, of which 4 are as they were.',
    ]);
    expect(seen()).toHaveLength(9);
    expect(run('import').told).toEqual(['No import was interrupted: name a file or a folder.']);
  });

  it('names again what is still refused of files that are as they were', async () => {
    put('a.txt', `A story\n\n${QUAY}`);
    put('b.txt', '');
    put('c.txt', '');
    const first = await imported([at('archive')]);
    const again = await imported([at('archive')]);
    const refused = first.told.filter((line) => !/^(?:Files|New)/u.test(line));
    expect(refused.slice(-2, -1)).toEqual(['Refused: 2 files or parts of one.']);
    expect(again.told).toEqual([
      ...refused.slice(0, -2),
      'Files: 3, of which 3 are as they were.',
      'New: 0 articles. Changed: 0.',
      ...refused.slice(-2),
    ]);
    expect([first.status, again.status]).toEqual([1, 1]);
  });

  it('says what is not there, and takes nothing', async () => {
    expect(await imported([at('none')])).toMatchObject({
      status: 2,
      told: ['FOLDER/none: there is no such file or folder.'],
    });
  });

  it('answers as the seeds in a folder do, to the byte', async () => {
    cpSync(join(ROOT, 'seeds'), at('archive'), { recursive: true });
    await imported([at('archive')], '*');
    const seeds = open({ corpus: null, store: null, server: null, index: null }, () => {});
    for (const question of ['/quote Rasmussen', 'When was the summit?', '/people']) {
      const outcome = answerLine({ library: seeds!.library, commands, json: true }, question);
      expect(asked(SERVER, question)).toBe(outcome.kind === 'answered' && outcome.lines.join('\n'));
    }
  });
});

describe('the programs', () => {
  it('import, and answer a member of that server, as they are typed', () => {
    put('a.txt', QUAY);
    const first = run('import', at('archive'), '--server', SERVER, '--list');
    expect([first.status, first.out]).toEqual([0, ['a.txt']]);
    expect(run('main', '--server', SERVER, 'Who will open the quay?').status).toBe(0);
    expect(existsSync(at(`store.db.index-${SERVER}`))).toBe(true);
    const kept = new DatabaseSync(at('store.db'))
      .prepare("SELECT key FROM kept WHERE key LIKE 'vectors %'")
      .all();
    expect(kept).toHaveLength(1);
    const answer = run('main', '--server', SERVER, '/quote Holm');
    expect([answer.status, answer.told]).toEqual([0, []]);
    expect(answer.out.join('\n')).toContain('We will open the quay on Friday');
    expect(run('main', '--server', 'ours', '/quote Holm')).toMatchObject({ status: 2, out: [] });
  });

  it('say that the bot answers from a folder where one is named, and import all the same', async () => {
    put('a.txt', QUAY);
    const { status, stderr } = await runHere('import', [at('archive'), '--all'], {
      DISCORD_TOKEN: '',
      CORPUS: at('archive'),
      STORE: at('store.db'),
    });
    expect(plain(stderr)[0]).toMatch(/^CORPUS names the folder FOLDER\/archive, .* not from the store/);
    expect([status, seen()]).toEqual([0, ['a.txt']]);
  });

  it('say how they are used where nothing is given', async () =>
    expect((await here()).told[0]).toContain('Usage: npm run import'));
  it.each([
    ['Say for whom: --server ID, or --all for every server.', ['archive']],
    ['--server must be the id of a server, 15 to 20 digits.', ['archive', '--server', 'ours']],
    ['--server and --all are both given: name one of them.', ['archive', '--server', SERVER, '--all']],
    ['No file or folder is named.', ['--all']],
    ["Unknown option '--dryrun'.", ['archive', '--all', '--dryrun']],
  ])('say what is wrong and how they are used: %s', async (wrong, args) => {
    const { status, told } = await here(...args);
    expect(status).toBe(2);
    expect(told[0]).toBe(wrong);
    expect(told[1]).toContain('Usage: npm run import');
  });
});
