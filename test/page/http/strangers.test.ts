import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { library } from '../../discord/made-library.ts';
import { STYLES } from '../../../src/page/styles.ts';
import { openOver } from '../open.ts';

let page: Awaited<ReturnType<typeof openOver>>;
beforeEach(async () => {
  page = await openOver({ ...library, articles: () => ({ ...library.articles(), articles: [] }) });
});
afterEach(() => page.close());

interface Sent {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** One request with just these headers, which a browser would not let a test choose. */
function send(path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}) {
  const { port } = new URL(page.address);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      const sending = request(
        { host: '127.0.0.1', port, path, method, headers, agent: false },
        (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (part: string) => (text += part));
          response.on('end', () =>
            resolve({ status: response.statusCode!, headers: response.headers, text }),
          );
        },
      );
      sending.on('error', reject).end(body);
    },
  );
}

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
const say = (headers: Record<string, string>) =>
  send('/say', { method: 'POST', headers: { ...FORM, ...headers }, body: 'line=words+of+a+stranger' });

describe('a stranger', () => {
  it.each(['evil.example', 'evil.example:8475', '127.0.0.1.evil.example', 'localhost.evil.example'])(
    'whose name leads to this machine gets nothing: Host %s',
    async (host) => {
      const { status, text } = await send('/', { headers: { host } });
      expect(status).toBe(421);
      expect(text).not.toContain('general');
    },
  );

  it('is no stranger by the names of this machine', async () => {
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:8475'])
      expect((await send('/', { headers: { host } })).status).toBe(200);
  });

  it.each([
    ['another page', { origin: 'https://evil.example' }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['nobody knows where', {}],
    ['another page, by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['another page of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('posts nothing from %s', async (_from, headers) => {
    expect((await say(headers as Record<string, string>)).status).toBe(403);
    expect((await send('/')).text).not.toContain('words of a stranger');
  });

  it('sends nothing too large, and no other kind of body', async () => {
    const origin = page.address;
    const large = { method: 'POST', headers: { ...FORM, origin }, body: `line=${'x'.repeat(70_000)}` };
    expect((await send('/say', large)).status).toBe(400);
    const json = { method: 'POST', headers: { origin, 'content-type': 'application/json' }, body: '{}' };
    expect((await send('/say', json)).status).toBe(400);
    expect((await send('/say', { method: 'PUT', headers: { origin } })).status).toBe(405);
  });

  it.each(['/../package.json', '/files/page.js', '/page.css/', '/%2e%2e/x', '//evil.example/', '/read/'])(
    'finds no file or page that is not there: %s',
    async (path) => expect((await send(path)).status).toBe(404),
  );

  it('can neither frame a page nor have it load or run anything', async () => {
    const { headers } = await send('/');
    expect(headers).toMatchObject({
      'content-security-policy': `default-src 'none'; script-src 'self'; style-src ${STYLES.page.source} ${STYLES.desk.source}; img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  });
});

describe('a member without script', () => {
  it('posts from the page itself and sees what was written and answered', async () => {
    const said = await say({ origin: page.address });
    expect([said.status, said.headers['location']]).toEqual([303, '/']);
    expect((await send('/')).text).toContain('words of a stranger');
    const asked = { method: 'POST', headers: { ...FORM, origin: page.address }, body: 'line=/people' };
    await send('/say', asked);
    expect((await send('/')).text).toContain('You used /people');
  });

  it('is told what is wrong with a command', async () => {
    const asked = { method: 'POST', headers: { ...FORM, origin: page.address }, body: 'line=/nope' };
    expect((await send('/say', asked)).text).toContain('There is no command /nope here.');
  });
});
