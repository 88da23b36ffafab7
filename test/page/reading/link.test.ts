import { describe, expect, it } from 'vitest';
import { linksBy } from '../../../src/page/reading/link.ts';
import { readRoutes } from '../../../src/page/reading/routes.ts';
import { seedArticles, seedLibrary } from '../../support/seeds.ts';

const NOW = Date.UTC(2026, 0, 1, 12);
const DAY = 86_400_000;
const OURS = '100000000000000001';
const THEIRS = '100000000000000002';
const [article, other] = seedArticles.map(({ id }) => id) as [string, string];
const SECRET = Buffer.from('a secret of this test');
const links = linksBy(SECRET);

/** Each of two servers has one article, and no other. */
const owned: Readonly<Record<string, string>> = { [OURS]: article, [THEIRS]: other };
const route = (open: string | null, now = NOW) =>
  readRoutes({
    read: async (server, id) => (owned[server] === id ? seedLibrary.inContext(id) : null),
    open,
    links,
    now: () => now,
  });

async function opened(address: string, { open = null as string | null, now = NOW } = {}) {
  const { pathname: path, searchParams: query } = new URL(address, 'http://page');
  const answered = await route(
    open,
    now,
  )({ path, query, form: null, scripted: false, cookie: '', files: null });
  if (answered?.kind !== 'page') throw new Error('no page');
  return { status: answered.status, source: answered.page.source };
}

const link = links.to(OURS, { article, start: 100, end: 200 }, NOW);
const changed = (name: string, value: string): string => {
  const url = new URL(link, 'http://page');
  url.searchParams.set(name, value);
  return url.pathname + url.search;
};

describe('a link to the reading room', () => {
  it('opens its article for a day, at its passage', async () => {
    for (const now of [NOW, NOW + DAY - 2_000, NOW + DAY]) {
      const { status, source } = await opened(link, { now });
      expect(status).toBe(200);
      expect(source).toContain('<mark id="at">');
    }
  });

  it.each([
    ['has ended', () => opened(link, { now: NOW + DAY + 1_000 })],
    ['is told to end later', () => opened(changed('until', String((NOW + 9 * DAY) / 1000)))],
    ['is told to be for another server', () => opened(changed('for', THEIRS))],
    ['is told to be for an article of the same server', () => opened(link.replace(article, other))],
    [
      'is signed by another',
      () => opened(linksBy(Buffer.from('another')).to(OURS, { article, start: 1, end: 2 }, NOW)),
    ],
    ['has a signature cut short', () => opened(changed('sig', 'AAAA'))],
    ['has no signature', () => opened(changed('sig', ''))],
    ['has no key at all', () => opened(`/read/${article}?at=1-2`)],
    [
      'is for an article of another server',
      () => opened(links.to(OURS, { article: other, start: 1, end: 2 }, NOW)),
    ],
    ['has no article', () => opened('/read/')],
    ['lists', () => opened('/read/?for=100000000000000001')],
    [
      'ended, though the page is open to this machine',
      () => opened(link, { open: OURS, now: NOW + DAY + 1_000 }),
    ],
    [
      'leads to another server’s article, though the page is open',
      () => opened(`/read/${other}`, { open: OURS }),
    ],
  ])('opens nothing when it %s, and does not tell why', async (_why, open) => {
    const { status, source } = await open();
    expect(status).toBe(404);
    expect(source).toContain(
      'There is nothing to read here: no such article, or the link to it has expired.',
    );
  });

  it('leads on within its article alone', async () => {
    const { source } = await opened(link);
    const led = [...source.matchAll(/href="\/read\/([0-9a-f]{10})/g)].map(([, id]) => id);
    expect(led.length).toBeGreaterThan(0);
    expect(new Set(led)).toEqual(new Set([article]));
    // Each carries the key on.
    const [, way] = /href="(\/read\/[^"]+sig=[^"]+)"/.exec(source)!;
    expect((await opened(way!.replaceAll('&amp;', '&'))).status).toBe(200);
  });

  it('needs no key where the page is open to this machine', async () => {
    expect((await opened(`/read/${article}`, { open: OURS })).status).toBe(200);
  });

  it.each(['', '5', '5-5', '9-5', '0-99999999', '-1-5', '1-2-3', 'a-b'])(
    'marks nothing at no place: %j',
    async (at) => {
      const { source } = await opened(`/read/${article}?at=${at}`, { open: OURS });
      expect(source).not.toContain('<mark');
    },
  );
});
