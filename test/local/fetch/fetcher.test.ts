import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openFetcher, type Reach } from '../../../src/local/fetch/fetcher.ts';
import { isPublic } from '../../../src/local/fetch/is-public.ts';
import { runImport } from '../../../src/local/import/run-import.ts';
import { openStore } from '../../../src/store/open-store.ts';
import { reader } from '../import/reader.ts';

const PAGE = (words: string): string =>
  `<html><head><title>The quay opens</title><meta property="article:published_time" content="2009-09-19"></head>
<body><article><h1>The quay opens</h1><p>${words}</p><p>The ferry sails at noon, and comes back at six when the wind allows it.</p>
<p>Nobody knows yet what a ticket will cost, and the council has not been asked about it either.</p></article></body></html>`;
const FEED = `<rss version="2.0"><channel><title>Quay News</title>
<item><title>One</title><link>https://news.example/1</link><description>The first story is told here.</description></item>
<item><title>Two</title><link>https://news.example/2</link><description>The second story is told here.</description></item>
</channel></rss>`;

let server: Server;
let port: number;
let asked: string[];
let page: string;
beforeAll(async () => {
  const routes: Readonly<Record<string, (response: ServerResponse) => unknown>> = {
    '/page': (response) => response.end(page),
    '/feed': (response) => response.end(FEED),
    '/large': (response) => response.end(Buffer.alloc(5_000_001, 'a ')),
    '/packed': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
    '/gone': (response) => response.writeHead(404).end('no'),
    '/slow': () => {},
    '/slower': (response) => response.write('begins'),
    '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
    '/away': (response) => response.writeHead(302, { location: at('/page', 'other.example') }).end(),
    '/inside': (response) => response.writeHead(302, { location: at('/page', 'inside.example') }).end(),
    '/unsafe': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/round': (response) => response.writeHead(302, { location: '/round' }).end(),
  };
  server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    (routes[request.url ?? ''] ?? routes['/gone']!)(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  asked = [];
  page = PAGE('“We will open the quay on Friday,” said Ida Holm, who has waited for it for eleven years.');
});

const at = (path: string, host = 'news.example'): string => `http://${host}:${port}${path}`;

/** A small internet: a name is looked up once, and one name leads inside. */
let lookups: string[] = [];
const reach: Reach = {
  protocol: 'http:',
  isOpenPort: (given) => given === String(port),
  isOpen: (address) => address === '127.0.0.1',
  async resolve(host) {
    lookups.push(host);
    if (host === 'inside.example') return ['127.0.0.1', '10.0.0.1'];
    return host === 'none.example' ? [] : ['127.0.0.1'];
  },
  patience: 2_000,
};
const HOSTS = ['news.example', 'inside.example', 'none.example'];
const fetcher = openFetcher(HOSTS, reach);

describe('what is fetched', () => {
  it('is asked of the machine that was looked at, by its name', async () => {
    lookups = [];
    const got = await fetcher.fetch(at('/page'));
    expect('bytes' in got && Buffer.from(got.bytes).toString()).toBe(page);
    expect([asked, lookups]).toEqual([[`news.example:${port} /page`], ['news.example']]);
  });

  it('may be moved where it may be fetched from, and nowhere else', async () => {
    expect(await fetcher.fetch(at('/moved'))).toMatchObject({ url: at('/page') });
    asked = [];
    expect(await fetcher.fetch(at('/away'))).toMatchObject({ why: 'host not listed' });
    expect(await fetcher.fetch(at('/inside'))).toMatchObject({ why: 'private address' });
    expect(await fetcher.fetch(at('/unsafe'))).toMatchObject({ why: 'not https' });
    expect(asked).toHaveLength(3);
    expect(await fetcher.fetch(at('/round'))).toMatchObject({ why: 'unreachable' });
  });

  it.each([
    ['/large', 'too large'],
    ['/packed', 'unreachable'],
    ['/gone', 'unreachable'],
    ['/slow', 'slow host'],
    ['/slower', 'slow host'],
  ])('is refused by name: %s', async (path, why) => {
    const patience = why === 'slow host' ? 300 : 60_000;
    expect(await openFetcher(HOSTS, { ...reach, patience }).fetch(at(path))).toMatchObject({ why });
  });

  it('is never of a machine inside, though only one of several is', async () => {
    for (const host of ['inside.example', 'none.example'])
      expect(await fetcher.fetch(at('/page', host))).toMatchObject({ why: 'private address' });
    expect(asked).toEqual([]);
  });
});

describe('an address', () => {
  const open = openFetcher(['news.example', '127.0.0.1', '[::1]']);
  it.each([
    ['https://news.example/a', null],
    ['https://NEWS.example/a', null],
    ['http://news.example/a', 'not https'],
    ['https://news.example:8443/a', 'not https'],
    ['https://www.news.example/a', 'host not listed'],
    ['https://news.example.evil.example/a', 'host not listed'],
    ['https://news.example@evil.example/', 'odd address'],
    ['https://me:word@news.example/', 'odd address'],
    ['https://', 'odd address'],
  ])('%s: %s', (url, why) => {
    expect(open.refuses(url)).toBe(why);
  });

  it('of this machine is not fetched from, though it is listed', async () => {
    for (const url of ['https://127.0.0.1/', 'https://2130706433/', 'https://[::1]/'])
      expect(await open.fetch(url)).toMatchObject({ why: 'private address' });
  });

  it('is refused where no host is listed', () => {
    expect(openFetcher([]).refuses('https://news.example/a')).toBe('host not listed');
  });
});

describe('a machine on the open internet', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '2a00:1450:4001::200e'])('%s is', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    '2001:db8::1',
    'news.example',
    '',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('npm run import of addresses', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fetch-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const SERVER = '111111111111111111';

  async function imported(...paths: string[]) {
    const told: string[] = [];
    const line = (one: string): void => void told.push(one);
    const given = { paths, server: SERVER, store: join(folder, 'store.db'), list: false, dryRun: false };
    const exit = await runImport(given, { tell: line, print: line, reader, fetcher });
    return { exit, told: told.join('\n').replaceAll(String(port), 'PORT') };
  }
  function articles() {
    const store = openStore(join(folder, 'store.db'));
    if ('kind' in store) throw new Error(store.kind);
    const found = store.articlesOf(SERVER);
    store.close();
    return found;
  }

  it('takes in pages and the items of feeds, each once, and what has changed in its place', async () => {
    expect((await imported(at('/page'), at('/feed'))).exit).toBe(0);
    expect(articles().map(({ title, url }) => [title, url])).toEqual([
      ['One', 'https://news.example/1'],
      ['Two', 'https://news.example/2'],
      ['The quay opens', at('/page')],
    ]);
    expect((await imported(at('/page'), at('/feed'))).told).toContain('of which 2 are as they were');
    page = PAGE('“We will open the quay on Monday,” said Ida Holm, who has waited for it for eleven years.');
    expect((await imported(at('/page#more'))).told).toContain('Changed: 1.');
    expect(articles()).toHaveLength(3);
  });

  it('tells what cannot be fetched, keeps what was there, and does nothing for hosts that are not listed', async () => {
    const refused = await imported(at('/page', 'evil.example'));
    expect(refused).toEqual({
      exit: 2,
      told: 'http://evil.example:PORT/page: it is at a host that FETCH_HOSTS in .env does not list.',
    });
    expect(asked).toEqual([]);
    const { exit, told } = await imported(at('/gone'), at('/page'));
    expect(exit).toBe(1);
    expect(told).toContain('news.example:PORT/gone: it cannot be fetched (404).');
    expect(articles()).toHaveLength(1);
  });
});
