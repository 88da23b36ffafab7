import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openSigned, OURS, THEIRS } from './keeper/open-signed.ts';
import { fields, FORM, type Got, send } from './keeper/send.ts';

let pages: Awaited<ReturnType<typeof openSigned>>;
beforeAll(async () => {
  pages = await openSigned();
});
afterAll(() => pages.close());
afterEach(() => vi.useRealTimers());

const DAY = 86_400_000;
/** The link of a member of our server to their article. */
const link = (): string => {
  const { pathname, search } = new URL(
    pages.inContext(OURS, { article: pages.ids.ours, start: 16, end: 50 }),
  );
  return pathname + search;
};
const withKey = (change: Readonly<Record<string, string>>): string => {
  const url = new URL(link(), 'http://page');
  for (const [name, value] of Object.entries(change)) url.searchParams.set(name, value);
  return url.pathname + url.search;
};
const get = (path: string, headers = {}) => send(pages.address, path, { headers });
const post = (path: string, headers = {}) =>
  send(pages.address, path, {
    headers: { ...FORM, ...headers },
    body: fields({ token: 'x', kind: 'title', article: pages.ids.ours, title: 'Ha', line: 'Ha' }),
  });

/** Everything that a stranger may try, by what it is. Nothing of an article, a name or a server comes of it. */
const TRIED: readonly (readonly [string, number, () => Promise<Got>])[] = [
  ['an article without a link', 404, () => get(`/read/${pages.ids.ours}`)],
  [
    'an article of another server by a link of ours',
    404,
    () => get(link().replace(pages.ids.ours, pages.ids.theirs)),
  ],
  [
    'another article of ours by a link to one',
    404,
    () => get(link().replace(pages.ids.ours, pages.ids.both)),
  ],
  ['a link that says it is for another server', 404, () => get(withKey({ for: THEIRS }))],
  [
    'a link that has ended',
    404,
    () => {
      const ended = link();
      vi.useFakeTimers({ toFake: ['Date'] });
      vi.setSystemTime(Date.now() + DAY + 1_000);
      return get(ended);
    },
  ],
  ['a link that says it ends later', 404, () => get(withKey({ until: String(Date.now() + 9 * DAY) }))],
  ['a forged signature', 404, () => get(withKey({ sig: 'x'.repeat(43) }))],
  ['no signature', 404, () => get(withKey({ sig: '' }))],
  ['another name that leads here (DNS rebinding)', 421, () => get(link(), { host: 'evil.example' })],
  ['such a name with ours in it', 421, () => get(link(), { host: '127.0.0.1.evil.example:8475' })],
  ['a post from another site', 403, () => post('/desk/correct', { origin: 'https://evil.example' })],
  ['a post from a page without an origin', 403, () => post('/desk/correct', { origin: 'null' })],
  ['a post of which nobody knows where it is from', 403, () => post('/desk/correct')],
  ['a post from this page without signing in', 403, () => post('/desk/correct', { origin: pages.address })],
  ['the desk without signing in', 403, () => get('/desk')],
  [
    'the desk by a link to an article',
    403,
    () => get(`/desk?${new URL(link(), 'http://page').searchParams.toString()}`),
  ],
  ['the list of articles', 403, () => get('/desk/articles')],
  ['the room, which is for whoever sits at the machine', 404, () => get('/')],
  ['a file of the room', 404, () => get('/file?message=1&name=citation.bib')],
  ['a search', 404, () => get('/complete?line=/quote%20')],
  ['what goes on in the room', 404, () => get('/events')],
  ['a message in the room', 404, () => post('/say', { origin: pages.address })],
  ['a file of the program', 404, () => get('/../package.json')],
  ['the key that links are signed with', 404, () => get('/store.db.page-key')],
];

describe('a stranger gets nothing by', () => {
  it('a link of a member is what opens an article', async () => {
    const { status, text } = await get(link());
    expect(status).toBe(200);
    expect(text).toContain('We will open the quay');
  });

  it.each(TRIED)('%s', async (_what, refused, tries) => {
    const { status, text, headers } = await tries();
    expect(status).toBe(refused);
    expect(text).not.toMatch(/quay|harbour|ferry|Holm|Olsen|Krag|\d{18}|name="token"/);
    expect(headers['set-cookie']).toBeUndefined();
    expect(pages.log).toEqual([]);
  });
});
