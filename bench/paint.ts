import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { commands, messageCommands } from '../commands/index.ts';
import { KEPT_NOWHERE, openSettings } from '../src/discord/admin/settings-by-server.ts';
import { deskAtHand } from '../src/discord/desk/at-hand.ts';
import { open } from '../src/open.ts';
import { SEEDS } from '../src/place.ts';
import { openPage } from '../src/page/open-page.ts';
import { hasChromium, openBrowser } from '../test/page/browser.ts';

// After how long a page is painted for whoever opens it for the first time: npm run bench:paint -- [FOLDER] [--index FILE] [--times 40]
const { values, positionals } = parseArgs({
  options: { index: { type: 'string' }, times: { type: 'string', default: '40' } },
  allowPositionals: true,
});
if (!hasChromium) {
  process.stderr.write('There is no Chromium here: bench/chromium.sh installs it.\n');
  process.exit(2);
}
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const place = { corpus: positionals[0] ?? SEEDS, store: null, server: null, index: values.index ?? null };
const opened = open(place, () => {});
if (!opened) process.exit(2);
const { library } = opened;
const { answer, close } = deskAtHand({ library, commands, messageCommands });
const tell = (): void => {};
const desk = { namesOf: () => library, answer, close };
const settings = openSettings(KEPT_NOWHERE, tell);
const room = { desk, commands, messageCommands, settings, adding: null, reports: null, log: tell };
const keeping = () => ({ written: () => [], correct: '', add: '', addNote: null, textsAlone: false });

/** What a first load takes, in milliseconds: until the first byte comes, until the first words are painted, and how many bytes all has. */
interface Loaded {
  readonly byte: number;
  readonly paint: number;
  readonly bytes: number;
}

/** Loads a page as somebody does who was never here: nothing of it is kept by the browser, which runs already. */
async function firstLoad(browser: Browser, address: string): Promise<Loaded> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const loaded = (await page.evaluate(`new Promise((resolve) => {
    const [to] = performance.getEntriesByType('navigation');
    const sum = () => performance.getEntriesByType('resource').reduce((all, one) => all + one.decodedBodySize, to.decodedBodySize);
    new PerformanceObserver((list, observer) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (!paint) return;
      observer.disconnect();
      resolve({ byte: to.responseStart, paint: paint.startTime, bytes: sum() });
    }).observe({ type: 'paint', buffered: true });
  })`)) as Loaded;
  await context.close();
  return loaded;
}

const at = (times: readonly number[], part: number): number => {
  const ordered = times.toSorted((a, b) => a - b);
  return Math.round(ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * part))]!);
};

const longest = library
  .articles()
  .articles!.toSorted((a, b) => b.text.length - a.text.length || (a.id < b.id ? -1 : 1))[0]!;
const [who = ''] = library.speakers;
const PATHS = {
  'the room': '/',
  'the longest article': `/read/${longest.id}?at=0-${Math.min(40, longest.text.length)}`,
  'the desk': '/desk',
  'the desk’s articles': '/desk/articles',
  'the desk’s article': `/desk/article/${longest.id}`,
  'the desk’s people': '/desk/people',
  'the desk’s person': `/desk/person?${new URLSearchParams({ name: who }).toString()}`,
  'the desk’s timeline': `/desk/timeline?${new URLSearchParams({ about: who }).toString()}`,
};

const browser = await openBrowser();
// A browser that was just started is slow whatever it opens.
for (let i = 0; i < 3; i++) {
  const context = await browser.newContext();
  await (await context.newPage()).goto('data:text/html,<p>warm</p>');
  await context.close();
}
print(
  `${opened.articles} articles; longest ${longest.text.length} characters; load before: ${loadavg()[0]!.toFixed(1)}\n`,
);
print(
  '| page | kB | the very first: first byte, painted (ms) | first byte p50, p95 (ms) | painted p50, p95 (ms) |',
);
print('| --- | --- | --- | --- | --- |');
for (const [name, path] of Object.entries(PATHS)) {
  // Each is opened by a program that was just started.
  const page = await openPage({ host: '127.0.0.1', port: 0 }, { room, keeping });
  const loads: Loaded[] = [];
  for (let i = 0; i < Number(values.times); i++) loads.push(await firstLoad(browser, page.address + path));
  await page.close();
  const [first] = loads;
  const [bytes, paints] = [loads.map(({ byte }) => byte), loads.map(({ paint }) => paint)];
  print(
    `| ${name} | ${Math.round(first!.bytes / 1000)} | ${Math.round(first!.byte)}, ${Math.round(first!.paint)} | ${at(bytes, 0.5)}, ${at(bytes, 0.95)} | ${at(paints, 0.5)}, ${at(paints, 0.95)} |`,
  );
}
await browser.close();
await close();
