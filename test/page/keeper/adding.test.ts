import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDesk } from './open-desk.ts';
import { fields, FORM, send, tokenIn, upload } from './send.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
afterEach(() => desk.close());

const ARTICLE =
  'The quay opens\n\n“We will open the quay on Friday,” said Ida Holm.\n\nThe ferry sails at noon.\n';
const get = (path: string) => send(desk.address, path);
const sendFile = async (name: string, bytes: string | Uint8Array) => {
  const { headers, body } = upload(tokenIn(await get('/desk/add')), name, bytes);
  return send(desk.address, '/desk/add', { headers: { ...headers, origin: desk.address }, body });
};
const take = async (hash: string, answer: 'yes' | 'no') =>
  send(desk.address, '/desk/take', {
    headers: { ...FORM, origin: desk.address },
    body: fields({ token: tokenIn(await get('/desk/add')), hash, [answer]: answer }),
  });
const hashIn = (text: string): string => /name="hash" value="([^"]+)"/.exec(text)![1]!;
const articles = (): string => join(desk.folder, 'articles');
const asked = (): number => desk.library().quote('Ida Holm').evidence.length;

describe('files that are brought to the desk', { timeout: 180_000 }, () => {
  it('are looked into first, and can be asked about once that is confirmed', async () => {
    desk = await openDesk('store');
    const looked = await sendFile('../../quay.txt', ARTICLE);
    expect([looked.status, looked.headers['location']]).toEqual([303, '/desk/add']);
    const page = await get('/desk/add');
    expect(page.text).toContain('The quay opens');
    expect(page.text).toContain('Nothing is added yet');
    expect(page.text).toContain('<h3>quay.txt</h3>');
    expect(asked()).toBe(0);
    const hash = hashIn(page.text);
    const taken = await take(hash, 'yes');
    expect(taken.headers['location']).toBe('/desk/add?did=added&n=1');
    expect((await get(String(taken.headers['location']))).text).toContain('Added: 1 article.');
    expect(asked()).toBe(1);
    // It waits no longer.
    expect((await take(hash, 'yes')).status).toBe(409);
  });

  it('are not added where that is not wanted, or nothing can be read of them', async () => {
    desk = await openDesk('store');
    await sendFile('quay.txt', ARTICLE);
    await take(hashIn((await get('/desk/add')).text), 'no');
    expect((await get('/desk/add')).text).not.toContain('quay.txt');
    await sendFile('<b>empty.bin', Uint8Array.from([0, 1, 2, 3]));
    const { text } = await get('/desk/add');
    expect(text).toContain('Nothing can be added');
    expect(text).toContain('&lt;b&gt;empty.bin');
    expect(text).not.toContain('value="yes"');
    expect((await take(hashIn(text), 'yes')).headers['location']).toBe('/desk/add');
    await sendFile('large.txt', 'x'.repeat(5_000_001));
    expect((await get('/desk/add')).text).toContain('The file is larger than 5 MB');
    expect(asked()).toBe(0);
  });

  it('are so many at once and no more, and no form without one is taken', async () => {
    desk = await openDesk('store');
    for (let i = 0; i < 12; i++) await sendFile(`${i}.bin`, Uint8Array.from([0, i]));
    expect((await sendFile('one.bin', Uint8Array.from([0, 99]))).text).toContain(
      'Only 12 files can wait at once',
    );
    const { body, headers } = upload(tokenIn(await get('/desk/add')), '', '');
    const none = await send(desk.address, '/desk/add', {
      headers: { ...headers, origin: desk.address },
      body,
    });
    expect([none.status, none.text.includes('No file was chosen')]).toEqual([409, true]);
    const broken = await send(desk.address, '/desk/add', {
      headers: { ...headers, origin: desk.address },
      body: 'no form at all',
    });
    expect(broken.status).toBe(403);
  });

  it('are written into a folder as they are, and can be asked about', async () => {
    desk = await openDesk('folder');
    expect((await get('/desk/add')).text).toContain('written into it as they are');
    const lines = ARTICLE.replaceAll('\n', '\r\n');
    await sendFile('quay.txt', lines);
    const page = await get('/desk/add');
    expect(page.text).toContain('The quay opens');
    expect(readdirSync(articles()).filter((name) => name.startsWith('quay'))).toEqual([]);
    const taken = await take(hashIn(page.text), 'yes');
    expect(taken.headers['location']).toBe('/desk/add?did=added&n=1');
    expect(readFileSync(join(articles(), 'quay.txt'), 'utf8')).toBe(lines);
    expect(asked()).toBe(1);
  });
});

describe('the articles that come with the project', () => {
  it('are looked at, and stay as they are, which is said', async () => {
    desk = await openDesk('seeds');
    const article = await get('/desk/article/d37eb9e7cd?at=415-543');
    expect(article.text).toContain('These articles come with the project, and stay as they are');
    expect(article.text).not.toContain('Who says it?');
    const tried = await send(desk.address, '/desk/correct', {
      headers: { ...FORM, origin: desk.address },
      body: fields({
        token: tokenIn(article),
        kind: 'title',
        article: 'd37eb9e7cd',
        title: 'Another',
      }),
    });
    expect(tried.status).toBe(403);
    expect((await get('/desk/add')).text).toContain('There is no store yet');
  });
});
