import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bareEnv } from './support/bare-env.ts';
import { runHere } from './support/run-here.ts';
import { fields, FORM, send, tokenIn, upload } from './page/keeper/send.ts';

const MAIN = join(import.meta.dirname, '..', 'src', 'main.ts');
const ROOT = join(import.meta.dirname, '..');

/** Runs the program as `npm start` does, with nothing in the environment but what is given. */
function start(args: readonly string[], { input = '', env = {} } = {}) {
  const clean = { ...bareEnv, DISCORD_TOKEN: '', CORPUS: '', INDEX: '', ...env };
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    env: clean,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The same in this process, for what one line is answered: starting takes longer than that. */
const here = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runHere('main', args, { DISCORD_TOKEN: '', CORPUS: '', INDEX: '', ...env });

/** Articles, and beside them whatever else a test makes. */
let folder: string;
let beside: string;
beforeAll(() => {
  beside = mkdtempSync(join(tmpdir(), 'start-'));
  folder = join(beside, 'articles');
  mkdirSync(folder);
  mkdirSync(join(folder, 'empty'));
  writeFileSync(
    join(folder, 'good.txt'),
    'The lighthouse reopens\n\nThe lighthouse reopened after nine years.\n',
  );
  writeFileSync(join(folder, 'bad.txt'), Uint8Array.of(0x41, 0x0a, 0xff));
  writeFileSync(
    join(folder, 'sources.json'),
    '[\n {"file": "good.txt", "url": "javascript:alert(1)"},\n {"file": "../../x"}\n]\n',
  );
});
afterAll(() => rmSync(beside, { recursive: true }));

describe('starting the program', () => {
  it('answers one line over the folder that --corpus names, whatever CORPUS says', () => {
    const { status, stdout } = start(['--corpus', folder, 'lighthouse'], {
      env: { CORPUS: join(folder, 'empty') },
    });
    expect(status).toBe(0);
    expect(stdout).toContain('The lighthouse reopened after nine years.');
  });

  it('answers the same from the file that INDEX names, and says when that is no index', async () => {
    const env = { INDEX: join(beside, 'saved.index') };
    const [first, second] = [await here(['/people'], env), await here(['/people'], env)];
    expect([first.status, first.stderr, second.stderr]).toEqual([0, '', '']);
    expect(second.stdout).toBe(first.stdout);
    const wrong = await here(['/people'], { INDEX: join(folder, 'good.txt') });
    expect([wrong.status, wrong.stdout]).toEqual([0, first.stdout]);
    expect(wrong.stderr).toContain('good.txt). It is left alone');
  });

  it('tells file, line and reason of what it leaves out, and answers from the rest', async () => {
    const { status, stdout, stderr } = await here(['lighthouse'], { CORPUS: folder });
    expect(status).toBe(0);
    expect(stdout).toContain('The lighthouse reopened after nine years.');
    expect(stderr.trim().split('\n')).toEqual([
      'sources.json, line 2, [0].url: it must be an http or https address without blanks, quotation marks and angle brackets. The value is left out.',
      'sources.json, line 3, [1].file: "file" must name a file in the same folder, without a path. The entry is left out.',
      'bad.txt, line 2: byte 3 is not UTF-8. Save the file as UTF-8. It is left out.',
      '1 folder was not read: import it with npm run import.',
    ]);
  });

  it('exits 2 with a reason when there is nothing to answer from', async () => {
    const { status, stdout, stderr } = await here(['--corpus', join(folder, 'empty'), 'lighthouse']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There are no articles here.');
  });

  it('exits 2 with a reason when a setting, a command or an option cannot be used', async () => {
    const setting = await here(['lighthouse'], { DISCORD_TOKEN: 'not a token' });
    expect(setting.status).toBe(2);
    expect(setting.stderr).toContain('DISCORD_TOKEN must be');
    expect(setting.stderr).not.toContain('not a token');
    expect(await here(['/nope'])).toMatchObject({ status: 2, stdout: '' });
    expect(await here(['--nope'])).toMatchObject({ status: 2, stdout: '' });
  });

  it('explains an answer where asked, and nothing on Discord', async () => {
    const { status, stdout } = await here(['--corpus', folder, '--explain', 'lighthouse']);
    expect(status).toBe(0);
    expect(stdout).toContain('Why: lighthouse\nSearched: 1 of 1 articles');
    const bot = await here(['--explain'], { DISCORD_TOKEN: 'a.b-c_d' });
    expect(bot).toMatchObject({ status: 2, stdout: '' });
    expect(bot.stderr).toContain('--explain explains one answer');
  });

  it('answers piped input line by line and exits 0, whatever the answers are', () => {
    const input = 'lighthouse\r\n\r\n/nope\r\nxylophone';
    const { status, stdout, stderr } = start(['--corpus', folder], { input });
    expect(status).toBe(0);
    // Nobody is there to look at a page.
    expect(stderr).not.toContain('in a browser');
    const at = ['The lighthouse reopened', 'There is no command /nope', 'xylophone'].map((words) =>
      stdout.indexOf(words),
    );
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  it('opens a page beside piped input that stays open, says that there are no articles yet, and answers from those that come, without being started again', async () => {
    const corpus = mkdtempSync(join(beside, 'later-'));
    const env = { ...bareEnv, CORPUS: corpus, DISCORD_TOKEN: '', INDEX: '' };
    const started = spawn(process.execPath, [MAIN], { cwd: ROOT, env });
    let [told, answered] = ['', ''];
    started.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
    started.stdout.setEncoding('utf8').on('data', (part: string) => (answered += part));
    const exit = once(started, 'exit');
    await expect.poll(() => told).toMatch(/in a browser.*http:\S+\n/);
    expect(told).toContain('There are no articles here.');
    const [address] = /http:\S+/.exec(told)!;
    const textAt = async (path: string) => (await fetch(address + path)).text();
    expect(await textAt('/')).toContain('There are no articles to answer from yet.');
    expect(await textAt('/desk')).toContain('There are no articles here.');
    started.stdin.write('lighthouse\n');
    await expect.poll(() => answered).toContain('There are no articles to answer from yet.');
    writeFileSync(join(corpus, 'late.txt'), 'A pier\n\nThe pier by the lighthouse is open.\n');
    await expect.poll(() => textAt('/')).toContain('Ask about one article.');
    expect(await textAt('/desk')).not.toContain('There are no articles');
    started.stdin.write('lighthouse\n');
    await expect.poll(() => answered).toContain('The pier by the lighthouse is open.');
    started.stdin.end();
    expect(await exit).toEqual([0, null]);
  });

  it('makes a store of the first file that is brought to the desk, and answers from that', async () => {
    const cwd = mkdtempSync(join(beside, 'new-'));
    const env = { ...bareEnv, CORPUS: '', STORE: '', DISCORD_TOKEN: '', INDEX: '' };
    const started = spawn(process.execPath, [MAIN], { cwd, env });
    let told = '';
    started.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
    const exit = once(started, 'exit');
    await expect.poll(() => told).toMatch(/in a browser.*http:\S+\n/);
    const [address = ''] = /http:\S+/.exec(told)!;
    const page = await send(address, '/desk/add');
    expect(page.text).toContain('The first file that is added makes a store');
    const file = upload(tokenIn(page), 'pier.txt', 'A pier\n\nThe pier by the lighthouse is open.\n');
    await send(address, '/desk/add', { ...file, headers: { ...file.headers, origin: address } });
    const waiting = await send(address, '/desk/add');
    const [, hash = ''] = /name="hash" value="([^"]+)"/.exec(waiting.text)!;
    await send(address, '/desk/take', {
      headers: { ...FORM, origin: address },
      body: fields({ token: tokenIn(waiting), hash, yes: 'yes' }),
    });
    const textOf = async () => (await send(address, '/desk/articles')).text;
    await expect.poll(textOf).toContain('A pier');
    expect(await textOf()).not.toContain('NATO');
    expect((await send(address, '/desk/corrections')).text).not.toContain('come with the project');
    started.stdin.end();
    expect(await exit).toEqual([0, null]);
  });

  it('exits 2 after lines that nothing could be answered to', async () => {
    const none = start(['--corpus', join(folder, 'empty')], { input: 'lighthouse\n' });
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('There are no articles here.');
    expect(await here(['--corpus', join(folder, 'missing')])).toMatchObject({ status: 2, stdout: '' });
  });

  it('exits 1 when the articles say nothing, with the answer as one line of JSON where asked', async () => {
    const { status, stdout } = await here(['--corpus', folder, '--json', 'xylophone']);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'nothing', query: 'xylophone' });
  });
});
