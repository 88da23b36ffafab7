import { createServer } from 'node:http';
import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openDesks } from '../../src/discord/desk/desks.ts';
import { deskInThread } from '../../src/discord/desk/in-thread.ts';
import { addFile } from '../../src/local/add/add-file.ts';
import { runImport } from '../../src/local/import/run-import.ts';
import { hashOf } from '../../src/corpus/hash-of.ts';
import { shelvesOf, storeAt } from '../../src/stored.ts';

/**
 * One article is added to a store of many while a bot answers from it: how many seconds pass until a question about the new one is
 * answered with it, from when its bytes are given. Prints one line of JSON.
 */
const [folder = '', added = '', into = ''] = process.argv.slice(2);
// As the bot is started; see start.mjs.
for (const flag of ['--expose-gc', '--heap-growing-percent=40']) setFlagsFromString(flag);
enableCompileCache();
process.env['NODE_COMPILE_CACHE'] ??= getCompileCacheDir() ?? '';
const SERVER = '1';
const [store, articles] = [join(into, 'store.db'), join(into, 'copied')];
const silent = (): void => {};
if (!existsSync(store)) {
  mkdirSync(articles, { recursive: true });
  // Links that lead out of a folder are not imported.
  for (const name of readdirSync(folder)) copyFileSync(join(folder, name), join(articles, name));
  const given = { paths: [articles], server: SERVER, store, list: false, dryRun: false };
  await runImport(given, { tell: silent, print: silent });
  rmSync(articles, { recursive: true });
}
const bytes = readFileSync(added);
const body = bytes
  .toString()
  .split('\n')
  .filter((line) => line.trim() !== '');
const words = body[Math.floor(body.length / 2)]!.split(/\s+/u).slice(0, 12).join(' ').replaceAll('"', '');

const opened = storeAt(store, silent);
if (!opened || opened === 'none') throw new Error(`No store at ${store}`);
const place = { corpus: null, store, server: SERVER, index: null };
const openAll = () =>
  openDesks({
    shelves: shelvesOf(opened, place),
    open: (shelf) => deskInThread(new URL('../../src/answering.ts', import.meta.url), shelf.place, silent),
    most: 2,
  });
// What takes longest is kept by then, as it is where a bot has been running.
const first = openAll();
await first.open(SERVER);
await first.close();
const desks = openAll();
const asked = { server: SERVER, member: '1', until: Infinity } as const;
const answer = async (): Promise<string> =>
  JSON.stringify(
    await desks.answer({ ...asked, kind: 'command', name: 'check', given: { quotation: words } }),
  );
const since = performance.now();
await desks.open(SERVER);
const before = await answer();
// Half of the time at most goes into opening articles anew; and a bot that runs has looked up what an addition needs.
const LOOKED_UP = 5_000;
await new Promise((resolve) => void setTimeout(resolve, performance.now() - since + LOOKED_UP));

const server = createServer((_, response) => response.end(bytes)).listen(0, '127.0.0.1');
await new Promise((resolve) => void server.once('listening', resolve));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/added.txt`;
const [from, used] = [performance.now(), process.cpuUsage()];
const done = await addFile({ from: url, server: SERVER, confirmed: hashOf(bytes) }, store);
const taken = performance.now();
if (done.kind !== 'added' || done.articles !== 1) throw new Error(JSON.stringify(done));
// What is completed is of the articles that questions are answered from.
const names = desks.namesOf(SERVER);
while (desks.namesOf(SERVER) === names) await new Promise((resolve) => void setTimeout(resolve, 10));
if ((await answer()) === before) throw new Error('The article that was added is not found');
const fixed = (seconds: number): number => Number(seconds.toFixed(2));
const { user, system } = process.cpuUsage(used);
console.log(
  JSON.stringify({
    takenIn: fixed((taken - from) / 1000),
    answerable: fixed((performance.now() - from) / 1000),
    ofProcessor: fixed((user + system) / 1e6),
    resident: Math.round(process.memoryUsage().rss / 2 ** 20),
  }),
);
server.close();
await desks.close();
opened.close();
process.exit();
