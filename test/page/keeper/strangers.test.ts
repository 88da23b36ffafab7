import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEEPER, openSigned, OURS, THEIRS } from './open-signed.ts';
import { fields, FORM, type Got, send, tokenIn, upload } from './send.ts';

let desk: Awaited<ReturnType<typeof openSigned>>;
beforeEach(async () => {
  desk = await openSigned();
});
afterEach(async () => {
  vi.useRealTimers();
  await desk.close();
});

const queryOf = (link: string): URLSearchParams => new URL(link).searchParams;
/** Presses the button of the page that a link leads to. */
const use = (query: URLSearchParams): Promise<Got> =>
  send(desk.address, '/desk/sign-in', {
    headers: { ...FORM, origin: desk.address },
    body: query.toString(),
  });
const cookieIn = ({ headers }: Got): string => String(headers['set-cookie'] ?? '').split(';')[0]!;
const signIn = async (server: string): Promise<string> => cookieIn(await use(queryOf(desk.deskLink(server))));
const get = (cookie: string, path: string) => send(desk.address, path, { headers: { cookie } });
const tokenFor = async (cookie: string) => tokenIn(await get(cookie, '/desk'));
const post = (cookie: string, path: string, of: Record<string, string | number>, more = {}) =>
  send(desk.address, path, {
    headers: { ...FORM, origin: desk.address, cookie, ...more },
    body: fields(of),
  });

const PATHS = ['/desk', '/desk/articles', '/desk/people', '/desk/corrections', '/desk/add', '/desk/x'];

describe('a stranger at the desk', () => {
  it.each(PATHS)('learns nothing without signing in: %s', async (path) => {
    for (const cookie of ['', 'desk=', `desk=${'x'.repeat(43)}`]) {
      const { status, text } = await get(cookie, path);
      expect(status).toBe(403);
      expect(text).not.toMatch(/quay|harbour|ferry|name="token"/);
    }
  });

  it('cannot use a link twice, nor one that was opened by a browser first', async () => {
    const query = queryOf(desk.deskLink(OURS));
    const opened = await send(desk.address, `/desk?${query.toString()}`);
    expect(opened.status).toBe(200);
    expect(opened.headers['set-cookie']).toBeUndefined();
    const first = await use(query);
    expect(first.status).toBe(303);
    expect(first.headers['set-cookie']).toEqual([
      expect.stringMatching(/^desk=[\w-]{43}; Path=\/desk; HttpOnly; SameSite=Strict; Max-Age=3600$/),
    ]);
    const second = await use(query);
    expect([second.status, second.headers['set-cookie']]).toEqual([403, undefined]);
    expect((await send(desk.address, `/desk?${query.toString()}`)).status).toBe(403);
  });

  it.each([
    ['another server', { for: THEIRS }],
    ['another member', { by: '444444444444444444' }],
    ['a later end', { until: String(Date.now() + 86_400_000) }],
    ['another number', { once: 'x'.repeat(43) }],
    ['a forged signature', { sig: 'x'.repeat(43) }],
    ['no signature', { sig: '' }],
  ])('is not let in by a link with %s', async (_what, change) => {
    const query = queryOf(desk.deskLink(OURS));
    for (const [name, value] of Object.entries(change)) query.set(name, value);
    expect((await send(desk.address, `/desk?${query.toString()}`)).status).toBe(403);
    expect((await use(query)).status).toBe(403);
  });

  it('is not let in by a link that has ended, nor by a link to an article', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const query = queryOf(desk.deskLink(OURS));
    vi.setSystemTime(Date.now() + 10 * 60_000 + 1);
    expect((await use(query)).status).toBe(403);
    const read = queryOf(desk.inContext(OURS, { article: desk.ids.ours, start: 0, end: 3 }));
    expect((await use(read)).status).toBe(403);
  });

  it('is not let in by a link of a run before', async () => {
    const query = queryOf(desk.deskLink(OURS));
    const other = await openSigned();
    const response = await send(other.address, '/desk/sign-in', {
      headers: { ...FORM, origin: other.address },
      body: query.toString(),
    });
    await other.close();
    expect(response.status).toBe(403);
  });

  it('is signed out after an hour, at their own wish, and with their server', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const cookie = await signIn(OURS);
    expect((await get(cookie, '/desk')).status).toBe(200);
    vi.setSystemTime(Date.now() + 3_600_001);
    expect((await get(cookie, '/desk')).status).toBe(403);
    const again = await signIn(OURS);
    const left = await post(again, '/desk/leave', { token: await tokenFor(again) });
    expect(String(left.headers['set-cookie'])).toContain('Max-Age=0');
    expect((await get(again, '/desk')).status).toBe(403);
    const third = await signIn(OURS);
    desk.isOpen.delete(OURS);
    expect((await get(third, '/desk')).status).toBe(403);
  });

  it('is signed out once they may not manage the server any more, which is asked anew before anything changes', async () => {
    const cookie = await signIn(OURS);
    const token = await tokenFor(cookie);
    const wanted = { token, kind: 'title', article: desk.ids.ours, title: 'Ha' };
    expect(desk.asked.at(-1)).toEqual({ server: OURS, member: KEEPER, fresh: false });
    desk.says.isAway = true;
    expect((await post(cookie, '/desk/correct', wanted)).status).toBe(503);
    desk.says.isAway = false;
    desk.says.manages = false;
    expect((await post(cookie, '/desk/correct', wanted)).text).toContain('You may no longer manage');
    expect(desk.asked.at(-1)).toEqual({ server: OURS, member: KEEPER, fresh: true });
    desk.says.manages = true;
    expect((await get(cookie, '/desk')).status).toBe(403);
    expect((await get(await signIn(OURS), '/desk/corrections')).text).toContain(
      'Nothing has been corrected yet.',
    );
  });

  it.each(['evil.example', '127.0.0.1.evil.example'])('gets nothing under another name: %s', async (host) => {
    const cookie = await signIn(OURS);
    const { status, text } = await send(desk.address, '/desk', { headers: { host, cookie } });
    expect(status).toBe(421);
    expect(text).not.toContain('quay');
  });

  it.each([
    ['from another page', { origin: 'https://evil.example' }],
    ['from nobody knows where', { origin: 'null' }],
    ['from a page of the same site', { origin: '', 'sec-fetch-site': 'same-site' }],
  ])('posts nothing %s, though the browser is signed in', async (_from, more) => {
    const cookie = await signIn(OURS);
    const wanted = { token: await tokenFor(cookie), kind: 'title', article: desk.ids.ours, title: 'Ha' };
    expect((await post(cookie, '/desk/correct', wanted, more)).status).toBe(403);
    expect((await get(cookie, '/desk/corrections')).text).toContain('Nothing has been corrected yet.');
  });

  it('posts nothing without the token of whoever is signed in', async () => {
    const [ours, theirs] = [await signIn(OURS), await signIn(THEIRS)];
    const wanted = { kind: 'title', article: desk.ids.ours, title: 'Ha' };
    for (const token of ['', 'x'.repeat(43), await tokenFor(theirs)]) {
      expect((await post(ours, '/desk/correct', { token, ...wanted })).status).toBe(403);
      expect((await post(ours, '/desk/undo', { token, number: 1, mark: '' })).status).toBe(403);
      const { headers, body } = upload(token, 'new.txt', 'A text\n\nOf some words.\n');
      const sent = await send(desk.address, '/desk/add', {
        headers: { ...headers, origin: desk.address, cookie: ours },
        body,
      });
      expect(sent.status).toBe(403);
    }
    expect((await get(ours, '/desk/add')).text).not.toContain('new.txt');
  });

  it('sends no file without signing in', async () => {
    const { headers, body } = upload('', 'new.txt', 'A text\n\nOf some words.\n');
    const sent = await send(desk.address, '/desk/add', {
      headers: { ...headers, origin: desk.address },
      body,
    });
    expect(sent.status).toBe(403);
  });
});

const overview = async (server: string) => (await get(await signIn(server), '/desk')).text;

describe('the keeper of one server', () => {
  it('is told by name which of their files gave no article, and of no others', async () => {
    expect(await overview(OURS)).toContain('scan-of-ours.pdf: it contains no text');
    expect(await overview(THEIRS)).not.toContain('scan-of-ours');
  });

  it('sees nothing of another', async () => {
    const cookie = await signIn(OURS);
    for (const path of [
      '/desk',
      '/desk/articles',
      '/desk/people',
      '/desk/person?name=Olsen',
      '/desk/timeline?about=harbour',
      '/desk/corrections',
    ]) {
      const { text } = await get(cookie, path);
      expect(text.replaceAll(/value="[^"]*"|about=\w*|<title>[^<]*|<h1>[^<]*/g, '')).not.toMatch(
        /secret|harbour,|Anna Olsen/,
      );
    }
    expect((await get(cookie, `/desk/article/${desk.ids.theirs}`)).status).toBe(404);
    expect((await get(cookie, `/desk/article/${desk.ids.ours}`)).status).toBe(200);
  });

  it('corrects an article of theirs alone, and no other', async () => {
    const cookie = await signIn(OURS);
    const token = await tokenFor(cookie);
    const title = (article: string) =>
      post(cookie, '/desk/correct', { token, kind: 'title', article, title: 'Another' });
    expect((await title(desk.ids.ours)).status).toBe(303);
    expect((await title(desk.ids.theirs)).text).not.toContain('is written down');
    const shared = await title(desk.ids.both);
    expect(shared.status).toBe(409);
    expect(shared.text).toContain('Other servers are answered from this article too');
    const joined = {
      kind: 'same',
      person: desk.ids.ours,
      as: 'Ida Holm',
      other: desk.ids.both,
      otherAs: 'Bo Krag',
    };
    expect((await post(cookie, '/desk/correct', { token, ...joined })).status).toBe(409);
    expect((await get(cookie, '/desk/corrections')).text.match(/Take back correction/g)).toHaveLength(1);
  });

  it('neither sees nor takes back what another keeper put right', async () => {
    const [ours, theirs] = [await signIn(OURS), await signIn(THEIRS)];
    const wanted = { kind: 'title', article: desk.ids.theirs, title: 'Quiet water' };
    const done = await post(theirs, '/desk/correct', { token: await tokenFor(theirs), ...wanted });
    expect(done.status).toBe(303);
    expect((await get(ours, '/desk/corrections')).text).not.toContain('Quiet water');
    const list = await get(theirs, '/desk/corrections');
    const mark = /name="mark"\s+value="([^"]+)"/.exec(list.text)![1]!;
    const token = await tokenFor(ours);
    expect((await post(ours, '/desk/undo', { token, number: 1, mark })).status).toBe(409);
    expect((await get(theirs, '/desk/corrections')).text).toContain('Quiet water');
  });

  it('takes nothing back but what was shown', async () => {
    const cookie = await signIn(OURS);
    const token = await tokenFor(cookie);
    await post(cookie, '/desk/correct', { token, kind: 'title', article: desk.ids.ours, title: 'Another' });
    for (const mark of ['', '{}']) {
      const tried = await post(cookie, '/desk/undo', { token, number: 1, mark });
      expect([tried.status, tried.text.includes('has changed in the meantime')]).toEqual([409, true]);
    }
  });

  it('reads their articles by links that end, and is led to what members reported', async () => {
    const place = `${desk.ids.ours}:16-56`;
    desk.reports.push(
      { server: OURS, kind: 'speaker', place, note: '<b>not</b> her', day: '2026-01-02' },
      { server: THEIRS, kind: 'other', place: `${desk.ids.theirs}:1-9`, note: 'hidden', day: '2026-01-02' },
    );
    const cookie = await signIn(OURS);
    const { text } = await get(cookie, '/desk');
    expect(text).toContain(`/desk/article/${desk.ids.ours}?at=16-56#at`);
    expect(text).toContain('&lt;b&gt;not&lt;/b&gt; her');
    expect(text).not.toContain(desk.ids.theirs);
    const article = await get(cookie, `/desk/article/${desk.ids.ours}`);
    const link = /href="(\/read\/[^"]+)"/.exec(article.text)![1]!.replaceAll('&amp;', '&');
    expect((await send(desk.address, link)).status).toBe(200);
  });

  it('keeps the cookie to HTTPS where the page is reached so', async () => {
    const secure = await openSigned('https://archive.example');
    const query = queryOf(secure.deskLink(OURS));
    const signed = await send(secure.address, '/desk/sign-in', {
      headers: { ...FORM, host: 'archive.example', origin: 'https://archive.example' },
      body: query.toString(),
    });
    await secure.close();
    expect(String(signed.headers['set-cookie'])).toMatch(/; Secure$/);
  });
});
